import { any } from './any';

/** Somebody has no right to something, in the languages that are pasted most (plain form). */
export const mayNot = any(
  /\bnot? (?:\w+ )?(?:permi|allow|authori[sz]ed|right)|\bdenied\b|\bk(?:onnen|ann) (?:\S{1,30} ){0,4}?nicht\b|keine? (?:\S{1,20} )?(?:berechtig|recht|erlaub)|nicht (?:berechtig|erlaubt|gestattet)/,
  /n'(?:avez|est|etes) pas|no (?:tiene|esta) |nao (?:tem|esta|possui)|non (?:dispone|ha|e) |geen (?:recht|toestem|machtig)|nie (?:masz|ma|jest)|нет (?:прав|разреш)|не (?:имеете|разреш)/,
  /(?:没有|沒有|无|無).{0,24}(?:权限|權限|许可)|権限が(?:ない|ありません)|권한이 없/,
);
