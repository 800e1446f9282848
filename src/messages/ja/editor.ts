import type { EditorMessages } from '../en/editor.js';
import { formatsFor } from '../formats.js';

const { fileSize, number } = formatsFor('ja');

/** What `<seal-editor>` says in Japanese. */
export const editor: EditorMessages = {
  title: 'あなたのログインシール',
  kindGroup: 'シールの種類',
  text: '文字のシールを作る',
  picture: '画像をアップロード',

  wordsGroup: 'シールの言葉',
  textAdvice:
    'ほかにはない、推測されにくい言葉を選んでください。IDやパスワードは絶対に使わないでください。',
  line: (index) => `${number(index)}行目`,
  count: (used, most) => `${number(most)}文字中${number(used)}文字`,
  riskHigh:
    'ありふれた言葉です。コピーページでも数回で当てられるおそれがあります。もっと珍しい言葉を選んでください。',
  riskSome:
    'よくある言葉を次々に試されると、当てられるおそれがあります。もっと珍しい言葉のほうが安全です。',
  riskLow: 'コピーページに推測される可能性は低いです。',

  pictureGroup: 'シールの画像',
  pictureAdvice:
    '小さくても見分けやすい、特別な画像を選んでください。1 MB未満のJPEGファイルをお使いください。',
  browse: '参照',
  dropHint: 'または、ここに画像をドロップするか、貼り付けてください。',
  reading: '画像を読み込んでいます…',
  stopReading: '読み込みを中止',
  convert: '自動で変換する',
  shrink: '自動で縮小する',
  offerNote: '処理はブラウザ内で行われます。ファイルはどこにも送信されません。',
  offerNoteKept:
    '処理はブラウザ内で行われます。ファイルはどこにも送信されません。サイトが受け取るのは、完成したシールだけです。',
  pictureReady: '画像の準備ができました。',
  pictureConverted: (kind) => `${kind}から変換しました。画像の準備ができました。`,
  pictureShrunk: (from, to) =>
    `${fileSize(from)}から${fileSize(to)}に縮小しました。画像の準備ができました。`,
  pictureConvertedAndShrunk: (kind, from, to) =>
    `${kind}から変換し、${fileSize(from)}から${fileSize(to)}に縮小しました。画像の準備ができました。`,
  cropFailed: '切り抜きツールを読み込めませんでした。シールには画像の中央が表示されます。',
  picturePlain:
    'この画像はほぼ1色です。このまま使えますが、細部のある画像のほうが見分けやすくなります。',
  caption: '説明文',
  captionAdvice:
    'ご自分にしかわからない短い言葉で画像を説明してください。スクリーンリーダーが読み上げます。コピーページにはこの説明文はありません。',

  colourGroup: '背景色',
  moreColours: 'ほかの色を見る',

  computerAdvice:
    '公共のパソコンでは、絶対にシールを作らないでください。次にこのブラウザを使う人に見られるおそれがあります。シールはこのブラウザだけに保存されます。ログインに使うブラウザごとに作成してください。',
  computerAdviceKept:
    '公共のパソコンでは、絶対にシールを作らないでください。次にこのブラウザを使う人に見られるおそれがあります。このサイトが保管するシールは、このブラウザ専用です。ログインに使うブラウザごとに作成してください。',
  sharedComputer: '公共または共用のパソコンです',
  sharedNote: 'ここではシールを作らないでください。何も保存されません。',

  preview: 'プレビュー',
  previewNote: 'ログインページでは、シールはこのように表示されます。',
  previewSmallNote: '小さいほうは、狭い場所での表示です。これでも見分けられますか？',
  previewWaiting: 'シールが完成すると、ここに表示されます。',
  remove: '削除',
  removedNote:
    'シールを空にしました。このブラウザから完全に削除するには、「保存」を押してください。',
  removedNoteKept:
    'シールを空にしました。このブラウザとこのサイトから完全に削除するには、「保存」を押してください。',
  clearedNote: '下書きを空にしました。',
  undo: '元に戻す',
  missingNote:
    'このブラウザで作成したシールが、見つかりません。このページをご自分で開き、アドレスが正しい場合にだけ、新しいシールを作ってください。新しく作らずに警告を止めるには、「削除」を押し、続けて「保存」を押してください。',

  newerNote:
    'ログインシールには、このページのより新しいバージョンが必要です。このバージョンではシールを変更も削除もできないため、ここで新しく作らないでください。ページを再読み込みしてください。それでも解決しない場合は、後でもう一度お試しください。ブラウザの設定でこのサイトのデータを削除してもシールは削除できますが、ログアウトされることがあります。',
  reload: 'ページを再読み込み',

  save: '保存',
  saving: '保存しています…',
  cancel: 'キャンセル',
  unsaved: '保存していない変更があります。変更をどうしますか？',
  discard: '変更を破棄',
  keep: '編集を続ける',
  saved: 'ログインシールをこのブラウザに保存しました。',
  savedKept: 'ログインシールをこのブラウザに保存しました。このサイトもその控えを保管しています。',
  removed: 'ログインシールをこのブラウザから削除しました。',
  removedKept: 'ログインシールをこのブラウザとこのサイトから削除しました。',
};
