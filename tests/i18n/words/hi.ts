import { hi as guides } from '../../guides/words/hi';
import type { InterfaceWords } from './interface-words';

export const hi: InterfaceWords = {
  never: guides.never,
  mayKeep: ['accounts.security.time'],
  read: ['choose.age.hint'],
};
