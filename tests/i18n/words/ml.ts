import { ml as guides } from '../../guides/words/ml';
import type { InterfaceWords } from './interface-words';

export const ml: InterfaceWords = {
  never: guides.never,
  mayKeep: ['accounts.security.time'],
  read: ['upload.public.checked.people'],
};
