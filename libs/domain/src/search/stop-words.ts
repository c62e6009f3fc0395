import type { Language } from '../shared';

/**
 * Words that carry no meaning of their own, folded: the lists that come with the Snowball stemmers, the words of questions
 * added, and words taken out that do mean something here ("estado").
 */
export const stopWords: Record<Language, ReadonlySet<string>> = {
  en: words(
    `a about above according after again against all also am among an and any are as at be because been before being below between both but
     by can cannot concerning could did do does doing don down during each few for from further had has have having he her here hers herself him
     himself his how however i if in into is it its itself just many may me might more most much must my myself no nor not now of off on once
     only or other our ours ourselves out over own per regarding s same shall she should since so some such t than that the their theirs them
     themselves then there these they this those through thus to too under until up upon us very via vs was we were what when where whether which
     while who whom why will with within without would yet you your yours yourself yourselves`,
  ),
  fr: words(
    `a ai aie aient aies ainsi ait alors as au aura aurai auraient aurais aurait auras aurez auriez aurions aurons auront aussi autre autres
     aux avaient avais avait avant avec avez aviez avions avons ayant ayante ayantes ayants ayez ayons c car ce ceci cela celle celles celui ces
     cet ceux chaque chez comme comment d dans de des donc dont du elle elles en encore entre es est et etaient etais etait etant etante etantes
     etants etc ete etee etees etes etiez etions eu eue eues eumes eurent eus eusse eussent eusses eussiez eussions eut eutes eux fait faut fumes
     furent fus fusse fussent fusses fussiez fussions fut futes il j je l la le leur lors lorsque lui m ma mais me meme mes moi moins mon n ne
     non nos notre nous on ont ou par parce parmi pas pendant peu peut peuvent plus plusieurs pour pourquoi puis qu quand que quel quelle quelles
     quels qui quoi s sa sans se sera serai seraient serais serait seras serez seriez serions serons seront ses si soient sois soit sommes son
     sont sous soyez soyons suis sur t ta te tes toi ton tous tout toute toutes tres tu un une vers voici voila vos votre vous
     y`,
  ),
  es: words(
    `a ademas al algo algunas algunos ante antes aqui asi aun aunque bajo cada casi cierto como con contra cual cuales cuando cuanto de del
     desde donde durante e el ella ellas ello ellos en entre era erais eramos eran eras eres es esa esas ese eso esos esta estaba estabais
     estabamos estaban estabas estad estada estadas estais estamos estan estando estar estara estaran estaras estare estareis estaremos estaria
     estariais estariamos estarian estarias estas este esteis estemos esten estes esto estos estoy estuve estuviera estuvierais estuvieramos
     estuvieran estuvieras estuvieron estuviese estuvieseis estuviesemos estuviesen estuvieses estuvimos estuviste estuvisteis estuvo fue fuera
     fuerais fueramos fueran fueras fueron fuese fueseis fuesemos fuesen fueses fui fuimos fuiste fuisteis ha habeis habia habiais habiamos
     habian habias habida habidas habido habidos habiendo habra habran habras habre habreis habremos habria habriais habriamos habrian habrias
     hacia han has hasta hay haya hayais hayamos hayan hayas he hemos hube hubiera hubierais hubieramos hubieran hubieras hubieron hubiese
     hubieseis hubiesemos hubiesen hubieses hubimos hubiste hubisteis hubo incluso la las le les lo los mas me mi mia mias mientras mio mios mis
     mismo mucho muchos muy nada ni no nos nosotras nosotros nuestra nuestras nuestro nuestros o os otra otras otro otros para pero poco por
     porque puede pueden pues que quien quienes se sea seais seamos sean seas segun ser sera seran seras sere sereis seremos seria seriais
     seriamos serian serias si sido siempre sin sobre sois solo somos son soy su sus suya suyas suyo suyos tal tambien tan tanto te tendra
     tendran tendras tendre tendreis tendremos tendria tendriais tendriamos tendrian tendrias tened teneis tenemos tenga tengais tengamos tengan
     tengas tengo tenia teniais teniamos tenian tenias tenida tenidas tenido tenidos teniendo ti tiene tienen tienes todo todos tras tu tus tuve
     tuviera tuvierais tuvieramos tuvieran tuvieras tuvieron tuviese tuvieseis tuviesemos tuviesen tuvieses tuvimos tuviste tuvisteis tuvo tuya
     tuyas tuyo tuyos un una uno unos vosostras vosostros vuestra vuestras vuestro vuestros y ya yo`,
  ),
};

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/));
}

/**
 * The language whose little words a text uses most; none where it uses none, several where they are equal. A question in
 * one language is asked of texts in all of them: its own little words mean nothing in the others either.
 */
export function languagesByStopWords(
  folded: readonly string[],
  among: readonly Language[],
): Language[] {
  const counted = among.map((language) => ({
    language,
    count: folded.filter((word) => stopWords[language].has(word)).length,
  }));
  const most = Math.max(0, ...counted.map(({ count }) => count));
  return most === 0
    ? []
    : counted.filter(({ count }) => count === most).map(({ language }) => language);
}
