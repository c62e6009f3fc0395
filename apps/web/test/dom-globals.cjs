// What jsdom lacks and the libraries of the web application expect of a browser.
const { TextDecoder, TextEncoder } = require('node:util');
const { ReadableStream, TransformStream, WritableStream } = require('node:stream/web');

for (const [name, value] of Object.entries({
  TextDecoder,
  TextEncoder,
  ReadableStream,
  TransformStream,
  WritableStream,
}))
  globalThis[name] ??= value;

// jsdom knows the element but does not open it. Specs of the sources themselves run without a document.
if (globalThis.HTMLDialogElement !== undefined) {
  globalThis.HTMLDialogElement.prototype.showModal = function () {
    this.open = true;
  };
  globalThis.HTMLDialogElement.prototype.close = function () {
    this.open = false;
  };
  globalThis.scrollTo = () => undefined;
  globalThis.performance.getEntriesByType = () => [];
}
