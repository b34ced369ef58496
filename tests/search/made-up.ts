/** Made-up passages with what the sample lacks: accents, letters of their own, Chinese, hyphens, dots, ampersands, long names. */
import { document } from '../seed.js';

export const madeUp = document('made-up')
  .milestone('2012-01-09', 'Café Perlé and Société Générale des Quais opened a shop in Łódź.')
  .mentions('Company Café Perlé').mentions('Company Société Générale des Quais').mentions('Place Łódź')
  .milestone('2012-02-14', 'Straßenbahn Østersund said that Márta Szőke would lead it; Muñoz & Søn stays the owner.')
  .mentions('Company Straßenbahn Østersund').mentions('Person Márta Szőke').mentions('Company Muñoz & Søn')
  .milestone('2012-03-05', '海港银行 (Harbour Bank) 投资 Nordwind Air。')
  .mentions('Company Harbour Bank', '海港银行').mentions('Company Harbour Bank').mentions('Company Nordwind Air')
  .milestone('2012-03-20', "The North Sea's Board of Trade, or the Board for short, licensed Quay-Mobile's Wi-Fi service.")
  .mentions("Regulator North Sea's Board of Trade").mentions('Product Wi-Fi').mentions('Company Quay-Mobile')
  .milestone('2012-04-02', 'Harbour Bank Leasing sold the ferry Zürichsee to the Lakes Pilots Guild.')
  .mentions('Company Harbour Bank Leasing').mentions('Product Zürichsee').mentions('Organization Lakes Pilots Guild')
  .milestone('2012-05-30', 'Pico 77 and I.T.L. Freight moved containers under a salvage contract.')
  .mentions('Company Pico 77').mentions('Company I.T.L. Freight')
  .facts();
