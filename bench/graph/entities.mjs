/** The entities of a made-up graph, by number: type, name and id follow from it. */
const first = ['Amber', 'Birch', 'Cobalt', 'Dune', 'Ember', 'Fjord', 'Granite', 'Harbour', 'Indigo', 'Juniper', 'Kite', 'Lantern', 'Meadow', 'Nordwind', 'Opal', 'Pine', 'Quay', 'River', 'Silver', 'Tide'];
const second = ['Air', 'Bank', 'Cargo', 'Data', 'Energy', 'Films', 'Games', 'Health', 'Imaging', 'Jewels', 'Kitchens', 'Labs', 'Media', 'Networks', 'Optics', 'Phones', 'Rail', 'Software', 'Travel', 'Water'];
/** Twenty-five entities in a row: of three in five one can invest in and buy. */
const types = [...Array(15).fill('Company'), ...Array(3).fill('Person'), ...Array(3).fill('Organization'), ...Array(2).fill('Regulator'), ...Array(2).fill('Product')];

/** Neighbours in number stand far apart in the order of names. */
export function entityAt(number) {
  const name = `${first[number % first.length]} ${second[Math.floor(number / first.length) % second.length]} ${number}`;
  const type = types[(number * 7) % types.length];
  return { id: `${type.toLowerCase()}:${name.toLowerCase().replaceAll(' ', '-')}`, type, name, aliases: [] };
}
