/** The least that answers over HTTP: reads the body, parses it, and always says the same. Prints its address. */
import { createServer } from 'node:http';

const answer = JSON.stringify({ data: { __typename: 'Query' } });
const http = createServer((request, response) => {
  const chunks = [];
  request.on('data', chunk => chunks.push(chunk)).on('end', () => {
    JSON.parse(Buffer.concat(chunks).toString());
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(answer) }).end(answer);
  });
}).listen(0, '127.0.0.1', () => { console.log(`http://127.0.0.1:${http.address().port}`); });
