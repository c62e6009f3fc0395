// A harvester that knows of Praxis no more than its address: it goes by the protocol (OAI-PMH 2.0), and reads each part with a
// strict parser of XML that did not write it.
import { SaxesParser } from 'saxes';

const protocol = 'http://www.openarchives.org/OAI/2.0/';

/**
 * Goes from token to token to the end.
 * @returns every record as it came: its identifier, whether it is deleted, whether there is anything in it
 */
export async function harvest(baseUrl, metadataPrefix) {
  const records = [];
  let bytes = 0;
  let parts = 0;
  let query = { verb: 'ListRecords', metadataPrefix };
  while (query !== null) {
    const response = await fetch(`${baseUrl}?${new URLSearchParams(query)}`);
    const text = await response.text();
    if (!response.ok) throw new Error(`A part of the harvest was answered ${response.status}.`);
    const part = read(text);
    bytes += Buffer.byteLength(text);
    parts += 1;
    records.push(...part.records);
    query = part.token === '' ? null : { verb: 'ListRecords', resumptionToken: part.token };
  }
  return { records, bytes, parts };
}

function read(xml) {
  const parser = new SaxesParser({ xmlns: true });
  const records = [];
  let token = '';
  let text = '';
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ local, uri, attributes }) => {
    text = '';
    if (uri !== protocol) return;
    if (local === 'record') records.push({ identifier: '', isDeleted: false, isTold: false });
    const record = records.at(-1);
    if (local === 'header') record.isDeleted = attributes.status?.value === 'deleted';
    if (local === 'metadata') record.isTold = true;
  });
  parser.on('text', (more) => (text += more));
  parser.on('closetag', ({ local, uri }) => {
    if (uri !== protocol) return;
    if (local === 'identifier') records.at(-1).identifier = text;
    if (local === 'resumptionToken') token = text;
    if (local === 'error') throw new Error(`The harvest was refused: ${text}`);
  });
  parser.write(xml).close();
  return { records, token };
}
