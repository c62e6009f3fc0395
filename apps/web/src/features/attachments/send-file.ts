export type Sent = { to: string } | { fault: string };

/**
 * Sends a form with a file, and tells how far it is, from 0 to 1: `fetch` cannot say. Whatever goes wrong on the way comes back as a
 * fault.
 */
export function sendFile(
  address: string,
  form: FormData,
  tell: (share: number) => void,
): Promise<Sent> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    const fail = (): void => {
      resolve({ fault: 'network' });
    };
    request.upload.addEventListener('progress', ({ loaded, total }) => {
      if (total > 0) tell(loaded / total);
    });
    request.addEventListener('load', () => {
      resolve(answerOf(request.responseText));
    });
    request.addEventListener('error', fail);
    request.addEventListener('abort', fail);
    request.open('POST', address);
    request.setRequestHeader('accept', 'application/json');
    request.send(form);
  });
}

function answerOf(text: string): Sent {
  try {
    const said = JSON.parse(text) as Partial<{ to: string; fault: string }>;
    if (said.to !== undefined) return { to: said.to };
    if (said.fault !== undefined) return { fault: said.fault };
  } catch {
    // A proxy has answered, or the server has failed.
  }
  return { fault: 'busy' };
}
