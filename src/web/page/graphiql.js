// Starts GraphiQL on the questions written into the page. React and GraphiQL are loaded before this as plain scripts.
const { createElement } = globalThis.React;
const root = globalThis.ReactDOM.createRoot(document.getElementById('graphiql'));
const { ask, questions } = JSON.parse(document.getElementById('questions-data').textContent);

async function fetcher(request) {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json, application/json' },
    body: JSON.stringify(request),
  });
  return response.json();
}

/** Each showing has its own key, so that the editor starts anew with the query given. */
function show(query, key) {
  root.render(createElement(globalThis.GraphiQL, { key, fetcher, query, defaultEditorToolsVisibility: false }));
}

/** Presses the run button as soon as the editor holds the question: it is drawn anew, and some time later. */
function runWhenReady(name, attempts = 200) {
  const editor = document.querySelector('#graphiql .graphiql-query-editor .CodeMirror')?.CodeMirror;
  if (editor?.getValue().includes(`query ${name}`))
    document.querySelector('#graphiql .graphiql-execute-button')?.click();
  else if (attempts > 0) setTimeout(runWhenReady, 50, name, attempts - 1);
}

function put(name) {
  const question = questions.find((candidate) => candidate.name === name);
  if (question === undefined) return;
  for (const button of document.querySelectorAll('[data-ask]')) {
    button.setAttribute('aria-pressed', String(button.dataset.ask === name));
  }
  show(question.query, name);
  runWhenReady(name);
}

for (const button of document.querySelectorAll('[data-ask]')) {
  button.setAttribute('aria-pressed', 'false');
  button.addEventListener('click', () => put(button.dataset.ask));
}
if (ask === null) show(questions[0]?.query ?? '{ __typename }', 'start');
else put(ask);
