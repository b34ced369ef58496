import { useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import { useEffect } from 'react';
import text from '../../examples/queries.graphql';
import { parseExamples } from '../../schema/examples.ts';

export const examples = parseExamples(text);
const groups = [...new Set(examples.map(({ group }) => group))];

function Icon() {
  return (
    <svg viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="1.7" strokeLinecap="round" strokeLinejoin="round">
      <path d="M4 5h16M4 12h10M4 19h7M17 12l4 3.5-4 3.5z" />
    </svg>
  );
}

function Examples() {
  const editor = useGraphiQL(state => state.queryEditor);
  const { run } = useGraphiQLActions();
  // Beside this panel the editor is narrow: a long question would run out of sight.
  useEffect(() => editor?.updateOptions({ wordWrap: 'on' }), [editor]);
  const show = query => {
    editor?.setValue(query);
    // The editor tells GraphiQL of its new text in its own time.
    setTimeout(run, 250);
  };
  return (
    <section className="examples" aria-label="Examples">
      <h1>What would you like to know?</h1>
      <p>Click a question: it is asked at once, and you can change it in the editor.</p>
      {groups.map(group => (
        <div key={group}>
          <h2>{group}</h2>
          <ul>
            {examples.filter(example => example.group === group).map(({ name, title, about, query }) => (
              <li key={name}>
                <button type="button" onClick={() => show(query)}>
                  {title}
                  {about && <small>{about}</small>}
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
