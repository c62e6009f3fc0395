/** What came back: the body as text, and how long it took. */
export interface ExampleAnswer {
  status: number;
  text: string;
  milliseconds: number;
}

/** Asks the API as any program would, as a visitor: without the reader's cookie. Null when the server cannot be reached. */
export async function runExample(body: string, language: string): Promise<ExampleAnswer | null> {
  const begun = performance.now();
  try {
    const response = await fetch('/graphql', {
      method: 'POST',
      credentials: 'omit',
      headers: { 'content-type': 'application/json', 'accept-language': language },
      body,
    });
    const text = indented(await response.text());
    return { status: response.status, text, milliseconds: Math.round(performance.now() - begun) };
  } catch {
    return null;
  }
}

/** JSON with its lines apart; anything else as it came. */
function indented(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text), null, 2);
  } catch {
    return text;
  }
}
