import { any } from './any';

/** What a profile of Outlook has for each way out, as its windows call it (plain form). */
export const transportProvider = any(
  /\btransport ?-?(?:service|dienst\w*|provider|anbieter|programm\w*|serviceprogramma|udbyder|leverand\wr|leverantor|tjan\w*)|ubermittlungsdienst/,
  /(?:fournisseur|prestataire|service) de transport|(?:prove?edor|fornecedor|servicio) de transporte|(?:provider|fornitore|servizio) di trasporto/,
  /(?:dostawc\w+|uslug\w*) (?:uslugi )?transportu|poskytovatel\w* (?:prenosu|transportu|prepravy)|(?:aktarim|tasima) saglayici/,
  /(?:поставщик|провайдер|служб)\S{0,3} (?:передачи|транспорта)|транспортн\S{2,4} (?:поставщик|провайдер|служб)/,
  /传输(?:服务)?提供(?:程序|者|商)|傳輸(?:服務)?提供者|トランスポート ?プロバイダ|전송 ?공급자/,
);
