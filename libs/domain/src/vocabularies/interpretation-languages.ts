/**
 * Languages that can be interpreted into: those of ISO 639-1 that have a name in English, French and Spanish, and sign languages by
 * their codes of ISO 639-3. Those that summits mostly offer come first.
 */
const usual = ['en', 'fr', 'es', 'de', 'it', 'ru', 'tr'] as const;

const others = `
    aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy da dv dz ee el
    eo et eu fa ff fi fj fo fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is iu ja jv ka
    kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd
    ne ng nl nn no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro rw sa sc sd se sg si sk sl sm sn so sq sr
    ss st su sv sw ta te tg th ti tk tl tn to ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu
  `;

/** International Sign, and the sign languages of Europe. */
const signed = `
    ils asq bfi bqn csc cse csq dse dsl eso fse fsl gsg gss hsh icl ise isg lls lsl mdl nsl psr pso rms rsl sfb
    sgg slf ssp ssr svk swl tsm ukl vgt ysl
  `;

/** Each code once. */
export const interpretationLanguages: readonly string[] = [
  ...usual,
  ...[others, signed].flatMap((codes) => codes.trim().split(/\s+/)),
];
