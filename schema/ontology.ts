/**
 * What there is: the only declaration of entity types, relation types and their attributes.
 *
 * TypeScript types are derived from these values below; SDL, store constraints and the data dictionary are printed from
 * them by `generate.ts`. What counts as each type is written for the annotators in tests/gold/GUIDELINES.md.
 */

interface EntityTypeDeclaration {
  /** Root field for one entity, camel case: `company(name: …)`. */
  readonly field: string;
  /** Root field for all entities of the type. */
  readonly pluralField: string;
  /** One sentence for someone who has never seen the schema. */
  readonly about: string;
}

export const entityTypes = {
  Company: { field: 'company', pluralField: 'companies', about: 'A business: a company, bank, fund, telecom operator, stock exchange, or a commercial website that acts as a business.' },
  Regulator: { field: 'regulator', pluralField: 'regulators', about: 'A public authority: a ministry, commission, central bank, government at any level, police, procuratorate or foreign authority.' },
  Court: { field: 'court', pluralField: 'courts', about: 'A court of law.' },
  Organization: { field: 'organization', pluralField: 'organizations', about: 'Any other organisation: a university, institute, association, alliance, media agency, standards body, laboratory or charity.' },
  Person: { field: 'person', pluralField: 'people', about: 'A named natural person.' },
  Product: { field: 'product', pluralField: 'products', about: 'A named product, service, app, platform, website feature, programme, facility or standard-named system.' },
  Regulation: { field: 'regulation', pluralField: 'regulations', about: 'A named legal instrument, policy document, report, declaration or convention.' },
  Place: { field: 'place', pluralField: 'places', about: 'A country, province, city, district or named site.' },
} as const satisfies Record<string, EntityTypeDeclaration>;

/** One of the eight entity types, for example `Company`. */
export type EntityType = keyof typeof entityTypes;

/**
 * What an attribute's value is. `money` stands for three stored values: `amount` (a number in full units), `currency` (ISO 4217) and
 * `amountText` (the words).
 */
export type AttributeKind = 'money' | 'percent' | 'text' | 'change';

export const attributes = {
  amount: { kind: 'money', about: 'The sum of the deal, claim, fine or award, in full units, with its ISO 4217 currency and its words.' },
  stakePercent: { kind: 'percent', about: 'The stake bought or held as stated for this deal, in percent, for example 15.68.' },
  round: { kind: 'text', about: 'The financing round as named, for example "second" or "Series B".' },
  license: { kind: 'text', about: 'The licence, permit or approval granted, for example "third-party payment license".' },
  court: { kind: 'text', about: 'The court that hears the case, as named.' },
  outcome: { kind: 'text', about: 'What the case came to, in the words of the text.' },
  beneficiary: { kind: 'text', about: 'The party in whose favour the court decided.' },
  subject: { kind: 'text', about: 'What is investigated, in the words of the text.' },
  title: { kind: 'text', about: 'The post as named, for example "Vice President". A former post begins with "former".' },
  change: { kind: 'change', about: 'Whether the person was appointed or resigned here, or simply holds the post.' },
} as const satisfies Record<string, { kind: AttributeKind; about: string }>;

export type AttributeName = keyof typeof attributes;

interface RelationTypeDeclaration {
  /** Allowed types of the source (who does it). */
  readonly from: readonly EntityType[];
  /** Allowed types of the target (to whom it is done). */
  readonly to: readonly EntityType[];
  /** The phrase between source and target: "Tencent *invested in* Huayi Media". */
  readonly says: string;
  /** The phrase read backwards: "Huayi Media *was invested in by* Tencent". */
  readonly inverse: string;
  /** GraphQL field on the source. */
  readonly field: string;
  /** GraphQL field on the target; the same as `field` where the relation is symmetric. */
  readonly inverseField: string;
  /** True where either end may stand first: A partnered with B is B partnered with A. */
  readonly symmetric?: true;
  readonly attributes: readonly AttributeName[];
  readonly about: string;
}

const party = ['Company', 'Regulator', 'Court', 'Organization', 'Person'] as const;
const body = ['Company', 'Regulator', 'Court', 'Organization'] as const;

export const relationTypes = {
  INVESTED_IN: {
    from: ['Company', 'Person', 'Organization', 'Regulator'], to: ['Company'], says: 'invested in', inverse: 'received investment from',
    field: 'investments', inverseField: 'investors', attributes: ['amount', 'stakePercent', 'round'],
    about: 'Money or a minority stake put in, agreed, announced or planned; one for each named investor of a round.',
  },
  ACQUIRED: {
    from: ['Company', 'Person', 'Organization'], to: ['Company', 'Product', 'Organization'], says: 'acquired', inverse: 'was acquired by',
    field: 'acquisitions', inverseField: 'acquirers', attributes: ['amount', 'stakePercent'],
    about: 'A whole or controlling purchase, the purchase of a domain or product, or a privatisation.',
  },
  LICENSED: {
    from: ['Regulator', 'Organization'], to: ['Company', 'Organization'], says: 'licensed', inverse: 'was licensed by',
    field: 'licensees', inverseField: 'licenses', attributes: ['license'],
    about: 'A licence, permit or official approval granted to a named company.',
  },
  SUED: {
    from: party, to: party, says: 'sued', inverse: 'was sued by',
    field: 'lawsuitsFiled', inverseField: 'lawsuitsFaced', attributes: ['court', 'outcome', 'amount'],
    about: 'A law suit or formal legal claim between named parties; the source is the plaintiff.',
  },
  RULED_ON: {
    from: ['Court'], to: party, says: 'ruled against', inverse: 'was ruled against by',
    field: 'rulings', inverseField: 'rulingsAgainst', attributes: ['amount', 'beneficiary'],
    about: "A court's decision against a party that is held liable.",
  },
  INVESTIGATED: {
    from: ['Regulator', 'Court', 'Organization'], to: ['Company', 'Person', 'Organization'], says: 'investigated', inverse: 'was investigated by',
    field: 'investigations', inverseField: 'investigators', attributes: ['subject'],
    about: 'An investigation opened by an authority.',
  },
  SANCTIONED: {
    from: ['Regulator', 'Organization', 'Court'], to: ['Company', 'Person', 'Organization'], says: 'sanctioned', inverse: 'was sanctioned by',
    field: 'sanctionsImposed', inverseField: 'sanctions', attributes: ['amount'],
    about: 'A fine, closure, arrest, order, ban or summons.',
  },
  DISPUTED_WITH: {
    from: party, to: party, says: 'disputed with', inverse: 'disputed with',
    field: 'disputes', inverseField: 'disputes', symmetric: true, attributes: [],
    about: 'A public dispute or accusation with no stated law suit.',
  },
  ISSUED: {
    from: ['Regulator', 'Court', 'Organization', 'Company'], to: ['Regulation'], says: 'issued', inverse: 'was issued by',
    field: 'issued', inverseField: 'issuers', attributes: [],
    about: 'A named instrument or report that was promulgated, released or published.',
  },
  PARTNERED_WITH: {
    from: party, to: party, says: 'partnered with', inverse: 'partnered with',
    field: 'partners', inverseField: 'partners', symmetric: true, attributes: ['amount'],
    about: 'Cooperation, an agreement, a joint launch, a joint venture or an alliance between named parties.',
  },
  LAUNCHED: {
    from: [...body, 'Person'], to: ['Product'], says: 'launched', inverse: 'was launched by',
    field: 'launches', inverseField: 'launchers', attributes: [],
    about: 'A named product that was launched, released, unveiled, opened, put into operation or announced.',
  },
  OPERATES: {
    from: body, to: ['Product'], says: 'operates', inverse: 'is operated by',
    field: 'operates', inverseField: 'operators', attributes: [],
    about: 'The text says that the product is theirs, without launching it here.',
  },
  SUBSIDIARY_OF: {
    from: ['Company', 'Organization'], to: ['Company', 'Organization', 'Regulator'], says: 'is a subsidiary of', inverse: 'is the parent of',
    field: 'parents', inverseField: 'subsidiaries', attributes: ['stakePercent'],
    about: 'The source is under, part of, a branch of or owned by the target.',
  },
  FOUNDED: {
    from: ['Person', 'Company', 'Regulator', 'Organization'], to: ['Company', 'Organization', 'Regulator', 'Court'], says: 'founded', inverse: 'was founded by',
    field: 'founded', inverseField: 'founders', attributes: ['amount'],
    about: 'Founded, established, set up or co-founded.',
  },
  SPUN_OFF: {
    from: ['Company', 'Organization'], to: ['Company', 'Product'], says: 'spun off', inverse: 'was spun off from',
    field: 'spinOffs', inverseField: 'spunOffFrom', attributes: [],
    about: 'The target was split off, divided out or made independent of the source.',
  },
  HELD_POSITION_AT: {
    from: ['Person'], to: body, says: 'held a position at', inverse: 'had a position held by',
    field: 'positions', inverseField: 'people', attributes: ['title', 'change'],
    about: 'The text gives the person a post there: current, appointed, resigned or former.',
  },
  LISTED_ON: {
    from: ['Company'], to: ['Company'], says: 'listed on', inverse: 'listed',
    field: 'listings', inverseField: 'listedCompanies', attributes: ['amount'],
    about: 'A listing, initial public offering or filing that names an exchange.',
  },
} as const satisfies Record<string, RelationTypeDeclaration>;

/** One of the seventeen relation types, for example `INVESTED_IN`. */
export type RelationType = keyof typeof relationTypes;

export const entityTypeNames = Object.keys(entityTypes) as readonly EntityType[];
export const relationTypeNames = Object.keys(relationTypes) as readonly RelationType[];

/** The declaration of a relation type with its literal types widened, for code that walks all of them. */
export function relationType(type: RelationType): RelationTypeDeclaration {
  return relationTypes[type];
}

export const statuses = {
  STATED: 'The text states it as a fact.',
  PLANNED: 'The text says that it will or is planned to happen.',
  ALLEGED: 'The text reports that somebody alleged, reported or rumoured it.',
  DENIED: 'The text says that it is not so, or reports a denial.',
  ENDED: 'The text says that it ended: closed, terminated, broken off.',
} as const;

/** How the text presents a fact. The default view shows STATED, PLANNED and ENDED. */
export type Status = keyof typeof statuses;
export const statusNames = Object.keys(statuses) as readonly Status[];

export const defaultStatuses: readonly Status[] = ['STATED', 'PLANNED', 'ENDED'];

export const changes = {
  appointed: 'The person took the post here.',
  resigned: 'The person left the post here.',
  none: 'The person simply holds or held the post.',
} as const;

export type Change = keyof typeof changes;
