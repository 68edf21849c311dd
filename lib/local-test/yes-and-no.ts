/** Yes and no as PowerShell writes them, and as somebody may who passes them on in another language. */
export const yes =
  'True|Yes|Wahr|Ja|Vrai|Oui|Verdadero|Sí|Verdadeiro|Vero|Waar|Prawda|Sant|Sand|Doğru|Истина|Да|はい|是';
export const no =
  'False|No|Falsch|Nein|Faux|Non|Falso|Onwaar|Nee|Nie|Fałsz|Falskt?|Yanlış|Ложь|Нет|いいえ|否';
