import { storeSettings } from '../../config.js';
import { exitCodes, usageError, type Command, type ExitCode } from '../command.js';
import { withStore } from '../with-store.js';

export const removeCommand: Command = {
  name: 'remove',
  args: 'DOCUMENT…',
  summary: 'Take documents, and what only they support, out of the store.',
  options: {},
  settings: storeSettings,
  examples: [{ line: 'chronicle remove china-internet-2011-retold', about: 'A document is named by its id: the file name without its ending' }],
  run: ({ args, settings, io }) => {
    if (args.length === 0) throw usageError('No document was given.', 'Type chronicle remove DOCUMENT, for example chronicle remove china-internet-2011-retold.');
    return withStore(settings, async (store) => {
      let code: ExitCode = exitCodes.done;
      for (const id of args) {
        const { removed } = await store.removeDocument(id);
        if (removed > 0) await io.out(`${id}: removed\n`);
        else {
          code = exitCodes.failed;
          const known = (await store.documents()).map((document) => document.id);
          io.err(`chronicle: There is no document "${id}". The store has ${known.length === 0 ? 'none' : known.join(', ')}.\n`);
        }
      }
      return code;
    });
  },
};
