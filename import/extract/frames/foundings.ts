/** Who founds what. */
import type { Frame } from './frame.js';


export const foundings: readonly Frame[] = [
  {
    name: 'found/verb', yields: 'FOUNDED', trigger: 'verb', lemmas: ['found', 'establish', 'set up', 'create', 'form', 'co-found', 'cofound', 'start', 'incorporate', 'start up', 'charter', 'register', 'open', 'launch', 'inaugurate', 'constitute'],
    source: ['subject', 'object.by', 'with the approval of'], alsoSource: ['joined', 'fronted.with'], target: ['object', 'object.called'], targetTypes: ['Company', 'Organization', 'Regulator', 'Court'], weight: 0.9,
    examples: [
      { text: 'Ann Lee founded Kite Software in Oslo.', finds: ['Ann Lee -> Kite Software'] },
      { text: 'Kite Software was set up by Harbour Bank and Nordwind Air.', finds: ['Harbour Bank -> Kite Software', 'Nordwind Air -> Kite Software'] },
      { text: 'Together with Otto Reimer, Ann Lee founded Kite Software.', finds: ['Ann Lee -> Kite Software', 'Otto Reimer -> Kite Software'] },
      { text: 'Ann Lee left Harbour Bank to found Kite Software.', finds: ['Ann Lee -> Kite Software'] },
      { text: 'Harbour Bank founded Kite Software with Ann Lee as chairman.', finds: ['Harbour Bank -> Kite Software'] },
      { text: 'Harbour Bank established links with Kite Software.', finds: [] },
    ],
  },
  {
    name: 'found/founder', yields: 'FOUNDED', trigger: 'noun', lemmas: ['founder', 'co-founder', 'cofounder'], source: ['theme'], target: ['of', 'owner', 'modifier', 'spoken-of'], sourceTypes: ['Person', 'Company', 'Organization'], targetTypes: ['Company', 'Organization', 'Regulator', 'Court'], weight: 0.95,
    examples: [{ text: 'Ann Lee, founder of Kite Software, left.', finds: ['Ann Lee -> Kite Software'] }, { text: 'Kite Software, led by its founder Ann Lee, grew.', finds: ['Ann Lee -> Kite Software'] }, { text: 'Ann Lee and Otto Reimer are the founders of a new studio, Kite Software.', finds: ['Ann Lee -> Kite Software', 'Otto Reimer -> Kite Software'] }, { text: 'Kite Software opened an office. Founder Ann Lee wept.', finds: ['Ann Lee -> Kite Software'] }, { text: 'Kite Software opened an office. A founder, Ann Lee, wept.', finds: [] }],
  },
  {
    name: 'found/brainchild', yields: 'FOUNDED', trigger: 'noun', lemmas: ['brainchild'], source: ['of', 'owner'], target: ['theme'], sourceTypes: ['Person', 'Company', 'Organization'], targetTypes: ['Company', 'Organization'], weight: 0.8,
    examples: [{ text: 'Kite Software was the brainchild of Ann Lee.', finds: ['Ann Lee -> Kite Software'] }, { text: 'Kite Software was the employer of Ann Lee.', finds: [] }],
  },
  {
    name: 'found/venture', yields: 'FOUNDED', trigger: 'noun', lemmas: ['venture'], source: ['of', 'between', 'by', 'owner'], alsoSource: ['with'], target: ['theme'], sourceTypes: ['Company', 'Organization', 'Regulator'], targetTypes: ['Company'], weight: 0.8,
    examples: [{ text: 'Kite Software, a joint venture of Harbour Bank and Nordwind Air, began operations.', finds: ['Harbour Bank -> Kite Software', 'Nordwind Air -> Kite Software'] }, { text: 'Kite Software, a customer of Harbour Bank and Nordwind Air, began operations.', finds: [] }],
  },
  {
    name: 'found/noun', yields: 'FOUNDED', trigger: 'noun', lemmas: ['establishment', 'foundation', 'founding', 'found', 'creation', 'formation', 'incorporation', 'inauguration', 'setting-up', 'birth'], source: ['agent'], target: ['of'], targetTypes: ['Company', 'Organization', 'Regulator', 'Court'], weight: 0.9,
    examples: [{ text: 'Harbour Bank announced the establishment of Kite Software.', finds: ['Harbour Bank -> Kite Software'] }],
  },
];
