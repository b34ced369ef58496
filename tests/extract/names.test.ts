import { describe, expect, it } from '@jest/globals';
import { extractFacts } from '../../import/extract/extract.js';
import { passage } from './passage.js';

/** Names with their types, sorted, of a document of these passages. */
function namesIn(...texts: readonly string[]): string[] {
  const { document, milestones } = passage(...texts);
  return extractFacts(document, milestones).entities.map(({ name, type }) => `${name} (${type})`).sort();
}

/** Of each text, the type of the one name that is asked for; undefined where it is not found. */
function typeOf(name: string, ...texts: readonly string[]): string | undefined {
  const { document, milestones } = passage(...texts);
  return extractFacts(document, milestones).entities.find(entity => entity.name === name)?.type;
}

describe('the words of a name', () => {
  it.each([
    ['Zelmar Hydro', 'Company'], ['Tarn Composites', 'Company'], ['Odda Ferries', 'Company'], ['Banque de Torvel', 'Company'], ['Grupo Almenda', 'Company'], ['Skarnforsikring', 'Company'],
    ['Statistics Office', 'Regulator'], ['Medicines Agency', 'Regulator'], ['Board of Harbour Safety', 'Regulator'], ['Central Bank of Orvania', 'Regulator'],
    ['Tarvik News Agency', 'Organization'], ['Rail Passengers Council', 'Organization'], ['Competition Council', 'Regulator'], ['Universidad de Almenda', 'Organization'], ['Commercial Court in Torvel', 'Court'], ['Tin Market Report 2017', 'Regulation'],
  ])('say that %s is a %s', (name, type) => {
    expect(typeOf(name, `Those who met were ${name} and others.`)).toBe(type);
  });
  it('end with the year of a title: where it came out is no part of it', () => {
    expect(namesIn('Harbour Institute released the Report on Coastal Shipping 2011 in Paris.')).toContain('Report on Coastal Shipping 2011 (Regulation)');
    expect(namesIn('Harbour Institute released the Report on Shipping in Torvel.')).toContain('Report on Shipping in Torvel (Regulation)');
  });
  it('make two unknown words no person by themselves', () => {
    expect(typeOf('Tresk Ovanna', 'It is owned by Tresk Ovanna and others.')).toBe('Company');
  });
  it.each([
    ['is known as given', 'Letters came from Maria Tarvik.'], ['follows a title', 'Letters came from chairman Odrun Tarvik.'],
    ['stands before a post', 'Odrun Tarvik took over as chief executive of Kite Software.'], ['is followed by a post of somebody', "Odrun Tarvik, Kite's interim chief executive, spoke."],
  ])('make a person where the first name %s', (_, text) => {
    expect(typeOf(/Maria/.test(text) ? 'Maria Tarvik' : 'Odrun Tarvik', text)).toBe('Person');
  });
});

describe('the words around a name', () => {
  it.each([
    ["Members of Tarvo, the airline's loyalty scheme, met."], ['They fly the Tarvo, a helicopter of last year.'], ['Odda Ferries named the tanker Tarvo.'], ['Odda Ferries sells its Tarvo in May.'],
    ['Shops take the Tarvo card.'], ['The product, named Tarvo, sells well.'], ['Odda Ferries put Tarvo into operation.'], ['Copies of Tarvo were rare.'], ["They like Odda Ferries' online store Tarvo."],
    ['The bank closed its old system, Tarvo, in May.'], ['It is shown on a new channel, Tarvo.'],
  ])('make a product: %s', text => {
    expect(typeOf('Tarvo', text)).toBe('Product');
  });
  it.each([
    ['Tarvo is the owner of Odda Ferries.'], ['Tarvo, owner of Odda Ferries, fell.'], ['A company named Tarvo fell.'], ['The ministry gave Tarvo a fishing licence.'], ['Odda Ferries put 3 million euros in Tarvo.'],
    ["They like Norway's Tarvo."], ['Tarvo said nothing.'], ['Tarvo went public.'], ['The online store Tarvo fell.'],
    ['It is led by the founder of an airline, Tarvo.'], ['The system, Tarvo and Odda Bank said, is old.'],
  ])('make a company: %s', text => {
    expect(typeOf('Tarvo', text)).toBe('Company');
  });
  it('count for more than a head that several types share', () => {
    expect(typeOf('Odda Express', 'Kite Software bought Odda Express.', 'Odda Express sued the insurer.')).toBe('Company');
    expect(typeOf('Odda Express', 'Kite Software launched the Odda Express.')).toBe('Product');
  });
});

describe('where a name ends', () => {
  it('does not go on behind "and" with the name of another', () => {
    expect(namesIn('The Guild of Coopers and Odvar signed.')).toEqual(['Guild of Coopers (Organization)', 'Odvar (Company)']);
  });
  it('goes on behind "and" with what an authority is for', () => {
    expect(namesIn('The Ministry of Transport and Ports signed.')).toEqual(['Ministry of Transport and Ports (Regulator)']);
  });
});

describe('where a name begins', () => {
  it.each([
    ['Nine Tarn Capital', 'They sold it to Nine Tarn Capital.'], ['First Odda Bank', 'First Odda Bank rose.'], ['OF Consumer', 'It sold the shares of OF Consumer in May.'],
    ['1. FC Tarnau', 'They left the offices of 1. FC Tarnau in May.'], ['7 Tarnaux', 'They sold it to 7 Tarnaux, a vineyard.'], ['aeroODD', 'They sold it to aeroODD in May.'],
  ])('finds %s', (name, text) => {
    expect(typeOf(name, text)).toBe('Company');
  });
  it.each([['First Odda', 'First, Odda rose.'], ['Nine Odda', 'Nine Odda planes flew.'], ['On Odda', 'On Odda Bank it is silent.'], ['7 Oddas', 'They sold 7 Oddas planes.']])('does not find %s in "%s"', (name, text) => {
    expect(typeOf(name, text)).toBeUndefined();
  });
});

describe('where a name goes on', () => {
  it.each([
    ['Tarn 24', 'They sold Tarn 24 and Odda Bank.'], ["Stokers' Union", "The Stokers' Union spoke."], ["Crédit de l'Odda", "The loan of Crédit de l'Odda fell."], ['Order 9/2003', 'The ministry issued Order 9/2003 in May.'],
    ['Rail Strategy 2030', 'The ministry issued its Rail Strategy 2030 in May.'], ['Safe Tarn 2012', 'It released its yearbook, Safe Tarn 2012, in May.'], ['Commercial Court No. 3', 'It asked Commercial Court No. 3 for help.'],
    ['Attorney General of Odda', 'The Attorney General of Odda spoke.'], ['Court of Appeal in Odda', 'The Court of Appeal in Odda spoke.'], ['Odda Petroleum', 'It fined Odda Petroleum $2 million.'],
  ])('finds %s whole', (name, text) => {
    expect(namesIn(text).map(found => found.replace(/ \(\w+\)$/, ''))).toContain(name);
  });
  it.each([
    ['Tarn 24 stores', 'Tarn Foods 24 stores were sold.', 'Tarn Foods'], ['a year', 'Since Tarn Foods 2012 was bad.', 'Tarn Foods'], ['the next sentence', 'They left Tarn Foods Co., Ltd. Behind it stood Odda Bank.', 'Tarn Foods Co., Ltd.'],
    ["an owner's thing", "They like Tarn Foods' Odda Bank.", 'Tarn Foods'],
  ])('does not swallow %s', (_, text, name) => {
    expect(namesIn(text).map(found => found.replace(/ \(\w+\)$/, ''))).toContain(name);
  });
});

describe('an everyday word', () => {
  it('is a name where it opens a sentence as the subject of what companies do', () => {
    expect(typeOf('Anvil', 'Anvil sued Odda Bank.')).toBe('Company');
    expect(typeOf('Anvil', 'A loan was given to Anvil, a Tarn workshop.')).toBe('Company');
  });
  it('is none as a plural, a pronoun or the first word of a sentence', () => {
    expect(namesIn('Customers sued Odda Bank.', 'Everyone bought shares.', 'Signatories signed it.')).toEqual(['Odda Bank (Company)']);
    expect(namesIn('Free software is good.', 'Generic drugs sell.')).toEqual([]);
  });
});

it('takes titles, parts and rounds for no names', () => {
  expect(namesIn('The Vice Chairman spoke of Series B and of Schedule 13D.')).toEqual([]);
});

describe('a phrase in capitals', () => {
  it.each([
    ['Odda Bank gave shoppers a bonus for Harvest Festival week.', 'Harvest'], ["Odda Bank paid RMB 3 million on Anglers' Day.", 'Day'], ["It sold wine on New Year's Eve.", 'Eve'], ["They met by St Odvar's day in Tarn.", 'Odvar'],
    ['Odda Bank invested in the Internet of Things (IoT).', 'Things'], ['It set up Wireless Local Area Networks (WLAN) in Tarn.', 'Networks'], ['It won a million FTTH (Fiber To The Home) users.', 'Fiber'], ['There are three million access points (AP) in Tarn.', 'AP'],
    ['Odda Bank (NYSE: ODBK) fell.', 'ODBK'], ['Most of the addresses end in ".CN".', 'CN'], ['Kite Software closed a hole in it (MS09-012).', 'MS09'],
  ])('names nothing in: %s', (text, word) => {
    expect(namesIn(text).filter(name => name.includes(word))).toEqual([]);
  });
  it('is a name where a body carries it', () => {
    expect(namesIn('The Internet of Things Growers Alliance met.', 'Day Brothers Co., Ltd. sued Odda Bank.')).toEqual(['Day Brothers Co., Ltd. (Company)', 'Internet of Things Growers Alliance (Organization)', 'Odda Bank (Company)']);
  });
});

describe('a phrase in quotes', () => {
  it.each([['"Growth, Trust and Patience" was the motto of the meeting.'], ['They went on the eighth "Blue Tour of the Young Press".'], ['It declared the Year of "Open Harvest".'], ['Papers spoke of "the war of the corks".'], ['"Robbery," cried the growers.']])('names nothing in: %s', text => {
    expect(namesIn(text)).toEqual([]);
  });
  it.each([['Odda Bank launched the "Bring a friend" service.', 'Bring a friend', 'Product'], ['The "Tarn Red Cross Society" spoke.', 'Tarn Red Cross Society', 'Organization']])('is a name in: %s', (text, name, type) => {
    expect(typeOf(name, text)).toBe(type);
  });
});

describe('ministers', () => {
  it.each([['Minister of Railways Li Weiming spoke.'], ['Railways Minister Li Weiming spoke.'], ['The head of the Ministry of Railways, Li Weiming, spoke.']])('and ministries are two: %s', text => {
    expect(namesIn(text)).toEqual(['Li Weiming (Person)', 'Ministry of Railways (Regulator)']);
  });
  it('have no ministry where the word before them is none', () => {
    expect(namesIn('Prime Minister Li Weiming spoke.', 'The Norwegian Minister Odd Larsen spoke.').filter(name => name.startsWith('Ministry'))).toEqual([]);
  });
});

it('reads legal titles to their end, and no further', () => {
  expect(typeOf('Opinions on Several Issues about Protecting the Growers and Promoting the Orderly Development of the Trade', 'The ministry published its Opinions on Several Issues about Protecting the Growers and Promoting the Orderly Development of the Trade in May.')).toBe('Regulation');
  expect(namesIn('The ministry published its Opinions on Wine and the Odda Bank sued it.')).toContain('Odda Bank (Company)');
});

describe('the words around a name, once more', () => {
  it.each([['The campaign group Tarvo sued Odda Bank.', 'Organization'], ['The company is led by Tarvo, a fan group.', 'Company'], ['She joined Tarvo as finance director.', 'Company'], ['Odda Bank put 3 million euros into Tarvo.', 'Company'], ['Tarvo, a well-known restaurant booking service provider, grew.', 'Company'], ['The council says Tarvo failed to deliver its trams.', 'Company']])('say what it is: %s', (text, type) => {
    expect(typeOf('Tarvo', text)).toBe(type);
  });
  it('make a strange word in small letters a name only where they speak of one', () => {
    expect(namesIn('Odda Bank bought the online pharmacy tarvo.')).toEqual(['Odda Bank (Company)', 'tarvo (Company)']);
    expect(namesIn('Odda Bank wrote about it in tarvoblogs.', 'The report speaks of tarvotization and of Odda Bank.')).toEqual(['Odda Bank (Company)']);
  });
  it('make a part of a site a product, and the site none', () => {
    expect(namesIn('Odda Bank closed t.tarvo.')).toContain('t.tarvo (Product)');
    expect(typeOf('www.tarvo', 'Odda Bank sued www.tarvo in May.')).toBe('Company');
  });
});

describe('authorities', () => {
  it.each([['City of Tarnau', 'The City of Tarnau granted Odda Bank a permit.'], ['Irish government', 'The Irish government kept its shares.'], ['government of Norway', 'The government of Norway kept its shares.'], ['Province of Lower Tarn', 'They won a contract of the Province of Lower Tarn.']])('are found: %s', (name, text) => {
    expect(typeOf(name, text)).toBe('Regulator');
  });
  it('of two fields are one', () => {
    expect(namesIn('The Maritime and Harbour Court heard Odda Bank.')).toEqual(['Maritime and Harbour Court (Court)', 'Odda Bank (Company)']);
    expect(namesIn('The University of Tarnau and Odvik Medical are partners.')).toEqual(['Odvik Medical (Company)', 'University of Tarnau (Organization)']);
  });
});

describe('what comes out', () => {
  it.each([["Tarvo hits the shops in May."], ['Tarvo came on the market in May.'], ['A card game, Tarvo, was launched in May.'], ['Tarvo was put into service.'], ['The company bought the domain name Tarvo.'], ['Tarvo by Odda Interactive is old.']])('is a product: %s', text => {
    expect(typeOf('Tarvo', text)).toBe('Product');
  });
  it.each([['Tarvo came to an agreement with Odda Bank.'], ['Odda Bank, Tarvo, was sold.'], ['Fined by Odda Bank, Tarvo left.']])('is not meant in: %s', text => {
    expect(typeOf('Tarvo', text)).not.toBe('Product');
  });
  it('may be coined at its launch', () => {
    expect(typeOf('quiet harbour search platform', 'Odda Bank launched the quiet harbour search platform.')).toBe('Product');
    expect(namesIn('Odda Bank launched a quiet harbour search platform.', 'Odda Bank launched the first harbour search platform.')).toEqual(['Odda Bank (Company)']);
  });
});

it('reads a title after "entitled" whole', () => {
  expect(namesIn('It issued a report entitled Saving the Cork in an Age of Glass.').map(name => name.replace(/ \(\w+\)$/, ''))).toEqual(['Saving the Cork in an Age of Glass']);
  expect(namesIn('The report praised Cork in Tarnau and Odda Bank.').map(name => name.replace(/ \(\w+\)$/, ''))).not.toContain('Cork in Tarnau and Odda Bank');
});

describe('a number', () => {
  it('is a name where it does what numbers do not', () => {
    expect(typeOf('8848', 'They bought books from 8848, whose deliveries were late.')).toBe('Company');
  });
  it.each([['They sold 8848 bottles.'], ['Of the 9300 bottles 8848 were sold.']])('is none in: %s', text => {
    expect(typeOf('8848', text)).toBeUndefined();
  });
});

describe('the post somebody had or gets', () => {
  it.each([['Odrun Tarvik was made managing director of Odda Bank.'], ['The court sentenced Odrun Tarvik, once treasurer of Odda Bank, to four years.'], ['Odda Bank hired Odrun Tarvik.']])('makes a person: %s', text => {
    expect(typeOf('Odrun Tarvik', text)).toBe('Person');
  });
});

describe('plain words', () => {
  it('with a preposition are one title where something behind says what it is', () => {
    expect(typeOf('Milk for Pupils', 'Milk for Pupils, a programme of the ministry, grew.')).toBe('Product');
    expect(typeOf('Lives in Figures', "The Actuaries' Guild published Lives in Figures, its yearly report.")).toBe('Regulation');
    expect(namesIn('Members of Tarvo, a programme of Odda Bank, met.')).toEqual(['Odda Bank (Company)', 'Tarvo (Product)']);
    expect(namesIn('Owners of Summer, a programme of Odda Bank, met.')).not.toContain('Owners of Summer (Product)');
  });
  it('at the start of a sentence are a name where a relative clause describes one thing', () => {
    expect(typeOf('Cinder', 'Cinder, which makes lamps, was sold.')).toBe('Company');
    expect(namesIn('Lamps, which are cheap, were sold to Odda Bank.')).toEqual(['Odda Bank (Company)']);
  });
});

it("takes what somebody has in small letters for no name", () => {
  expect(namesIn("The first of Odda Books' audioscrolls sold well.", 'Odda Books raised its audioscrolls.')).toEqual(['Odda Books (Company)']);
});

describe('a list', () => {
  it('of persons makes its odd one a person, of companies a company', () => {
    expect(typeOf('Odrun Tarvik', 'Odrun Tarvik, Maria Holt and Peter Lund left in May.')).toBe('Person');
    expect(typeOf('TarVik', 'They fined Odda Bank, Kite Software and TarVik in May.')).toBe('Company');
  });
  it('of different things says nothing', () => {
    expect(typeOf('Tarvo', 'They met Odda Bank, Maria Holt and Tarvo in May.')).toBe('Company');
    expect(typeOf('Tarvo', 'Maria Holt, of Tarvo, left in May.')).toBe('Company');
  });
});

describe('a list behind a plural that says what its members are', () => {
  it.each([
    ['Wexa', 'Kite Software opened its eight platforms including Kite Mail, Pijo, Wexa and Lumo.', 'Product'],
    ['Lumo', 'Nordwind Air pays with services such as Pijo, Tavo and Lumo.', 'Product'],
    ['Wexa', 'Nordwind Air met several banks, including Pijo, Wexa and Lumo.', 'Company'],
  ])('says what %s is: %s', (name, text, type) => expect(typeOf(name, text)).toBe(type));

  it('says nothing of a name behind another verb', () => {
    expect(typeOf('Wexa', 'Kite Software opened its eight platforms, including Kite Mail, and Wexa Bank cut its prices.')).toBeUndefined();
    expect(typeOf('Wexa Bank', 'Kite Software opened its eight platforms, including Kite Mail, and Wexa Bank cut its prices.')).toBe('Company');
  });
});
