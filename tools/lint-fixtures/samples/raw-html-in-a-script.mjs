// stands at: tools/sample.mjs
// breaks: no-restricted-syntax
// says: never set raw HTML

export function show(element, html) {
  element.innerHTML = html;
}
