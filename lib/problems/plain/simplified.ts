/** Words that Taiwan and Hong Kong have of their own, and what the rules know them by. */
const words: [RegExp, string][] = [
  [/伺服器|主機/g, '服务器'],
  [/連接埠|通訊埠/g, '端口'],
  [/連線|連接/g, '连接'],
  [/憑證/g, '证书'],
  [/寄件者|寄件人/g, '发件人'],
  [/寄件/g, '发件'],
  [/收件者/g, '收件人'],
  [/使用者名稱/g, '用户名'],
  [/使用者/g, '用户'],
  [/電子郵件|電郵|信件/g, '邮件'],
  [/信箱/g, '邮箱'],
  [/逾時/g, '超时'],
  [/支援/g, '支持'],
  [/寄送|寄出|傳送/g, '发送'],
  [/轉寄/g, '转发'],
  [/驗證|認證/g, '验证'],
];

const traditional =
  '滿錯誤無碼帳號戶權絕發鎖額過達單牆認證請設網絡試後暫時檔標題體與會這個對應該間斷開關啟聯統錄檢測評級資訊須實際數據壓縮將從進還沒來處郵寫敗優線稱頻許規則違轉';
const simplified =
  '满错误无码账号户权绝发锁额过达单墙认证请设网络试后暂时档标题体与会这个对应该间断开关启联统录检测评级资讯须实际数据压缩将从进还没来处邮写败优线称频许规则违转';
const letters = new Map([...traditional].map((letter, index) => [letter, [...simplified][index] ?? letter]));

const written = new RegExp(`[${traditional}]|伺服器|寄件|收件者|使用者|信箱`);
const kana = /[\u3041-\u30ff]/;

/** A Chinese text in traditional letters as it is written in simplified ones (plain form); null for any other text. */
export function inSimplified(text: string): string | null {
  if (!written.test(text) || kana.test(text)) return null;
  const known = words.reduce((rest, [word, told]) => rest.replace(word, told), text);
  return known.replace(/[\u4e00-\u9fff]/g, (letter) => letters.get(letter) ?? letter);
}
