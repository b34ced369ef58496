import { useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import { useEffect, useState } from 'react';
import text from '../../examples/queries.graphql';
import { parseExamples } from '../../schema/examples.ts';

export const examples = parseExamples(text);
const [first] = examples;

function Icon() {
  return (
    <svg viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="1.7" strokeLinecap="round" strokeLinejoin="round">
      <path d="M4 5h16M4 12h10M4 19h7M17 12l4 3.5-4 3.5z" />
    </svg>
  );
}

/** Whether for each of the words one in the example begins so: "sue" is found in "sued", and not in "issued". */
function has({ group, title, about, query }, words) {
  const all = [group, title, about, query].join(' ').toLowerCase().split(/[^\p{L}\p{N}]+/u);
  return words.toLowerCase().trim().split(/\s+/).every(word => all.some(one => one.startsWith(word)));
}

function Examples() {
  const editor = useGraphiQL(state => state.queryEditor);
  const answer = useGraphiQL(state => state.responseEditor);
  const { run } = useGraphiQLActions();
  const [words, setWords] = useState('');
  const [shown, setShown] = useState(null);
  // Beside this panel the editor is narrow: a long question would run out of sight.
  useEffect(() => editor?.updateOptions({ wordWrap: 'on' }), [editor]);
  // Who comes for the first time sees an answer at once.
  useEffect(() => {
    if (!editor || !answer || editor.getValue() !== first.query || answer.getValue() !== '') return undefined;
    setShown(first.name);
    const timer = setTimeout(run, 250);
    return () => clearTimeout(timer);
  }, [editor, answer, run]);
  const show = ({ name, query }) => {
    editor?.setValue(query);
    setShown(name);
    // The editor tells GraphiQL of its new text in its own time.
    setTimeout(run, 250);
  };
  const found = examples.filter(example => has(example, words));
  return (
    <section className="examples" aria-label="Examples">
      <h1>What would you like to know?</h1>
      <p>Click a question: it is asked at once, and you can change it in the editor.</p>
      <input type="search" placeholder={`Look through ${examples.length} questions`} aria-label="Look through the questions" value={words} onChange={event => setWords(event.target.value)} />
      {found.length === 0 && <p className="none">No question has these words. Any name can be put into any of them.</p>}
      {[...new Set(found.map(({ group }) => group))].map(group => (
        <div key={group}>
          <h2>{group}</h2>
          <ul>
            {found.filter(example => example.group === group).map(example => (
              <li key={example.name}>
                <button type="button" aria-current={example.name === shown} onClick={() => show(example)}>
                  {example.title}
                  {example.about && <small>{example.about}</small>}
                </button>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

export const examplesPlugin = { title: 'Examples', icon: Icon, content: Examples };
