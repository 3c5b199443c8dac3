import { finding, type Finding } from '@giao-ban/notice-model';
import { subjectUnit } from '../units/subject-unit';
import { beginsWithOrder, commands, hasOrderVerb } from './order-words';

/** How sure it is that an item of a list orders something: most begin with their verb or with who is to do it. */
export function foundInList(text: string, key: string): Finding {
  if (beginsWithOrder(key) || commands(key) || subjectUnit(text, key)) return finding('order-with-verb');
  return finding(hasOrderVerb(key) ? 'order-listed' : 'order-without-verb');
}

/** The same of a sentence in running text, where most sentences order nothing. */
export function foundInSentence(key: string, isAssessment: boolean): Finding {
  if (isAssessment) return finding('order-in-assessment');
  if (commands(key)) return finding('order-sentence-commands');
  return finding(beginsWithOrder(key) ? 'order-sentence-verb' : 'order-sentence');
}
