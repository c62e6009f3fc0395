import { useEffect, useRef, type RefObject } from 'react';
import { useNavigation } from '../../shared/navigation/navigation';

/** So long after the last key the words are searched for: results then come within 300 ms. */
const pauseMs = 100;
/** Fewer letters begin too many words; none at all shows everything again. */
const fewestLetters = 2;

interface InstantSearch {
  field: RefObject<HTMLInputElement | null>;
  /** For each change of the field. */
  onType: () => void;
  /** Nothing is searched for any more: the form itself is sent, or the field was left. */
  stop: () => void;
}

/**
 * Searches while somebody types. The first search of a visit to the field is a step to come back from, those after it
 * take its place. What is in the field is never changed by an answer: only by going to other words by another way.
 */
export function useInstantSearch(
  text: string,
  addressOf: ((text: string) => string) | undefined,
): InstantSearch {
  const { go, asked } = useNavigation();
  const field = useRef<HTMLInputElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const hasStep = useRef(false);

  const askedText = new URLSearchParams(asked.split('?')[1] ?? '').get('q')?.trim() ?? '';
  const known = useRef({ text, askedText });
  useEffect(() => {
    // What was typed before the page was live stays.
    if (known.current.text === text && known.current.askedText === askedText) return;
    known.current = { text, askedText };
    const isOnItsWay = timer.current !== undefined || askedText !== text;
    if (!isOnItsWay && field.current && field.current.value.trim() !== text)
      field.current.value = text;
    // Words that are on their way come here again when they have arrived.
  }, [text, askedText]);
  useEffect(
    () => () => {
      clearTimeout(timer.current);
    },
    [],
  );

  const stop = (): void => {
    clearTimeout(timer.current);
    timer.current = undefined;
  };
  const search = (): void => {
    timer.current = undefined;
    const typed = field.current?.value.trim() ?? '';
    const isTooShort = typed !== '' && typed.length < fewestLetters;
    if (addressOf === undefined || isTooShort || typed === askedText) return;
    go(addressOf(typed), { keepFocus: true, replace: hasStep.current });
    hasStep.current = true;
  };
  // A key's pause may end after the page has been drawn anew, with other filters.
  const latest = useRef(search);
  useEffect(() => {
    latest.current = search;
  });
  return {
    field,
    onType: () => {
      stop();
      timer.current = setTimeout(() => {
        latest.current();
      }, pauseMs);
    },
    stop: () => {
      stop();
      hasStep.current = false;
    },
  };
}
