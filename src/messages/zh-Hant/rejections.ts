import type { Messages } from '../messages.js';

/** Why something was refused, and what to do next, in Traditional Chinese. `{format}` stands for the name of a file's format. */
export const rejections: Messages['rejections'] = {
  empty: '您的圖章是空的。請至少寫一行，每行最多七個字元。',
  'too-many-lines': '圖章最多三行。請刪除一行。',
  'line-too-long': '這一行太長。請縮短到七個字元。',
  'line-too-wide': '這一行超出圖章的寬度。請減少字元，或使用較窄的字元。',
  'caption-missing': '缺少圖片說明。請寫幾個詞，以便螢幕閱讀器讀出您的圖章。',
  'caption-too-long': '圖片說明太長。請縮短到 60 個字元。',
  'control-character': '其中含有看不見的控制字元。請刪除文字後重新輸入。',
  'bidi-character': '其中含有看不見的文字方向標記。請刪除文字後重新輸入。',
  'zero-width-character': '其中含有看不見的字元。請刪除文字後重新輸入。',
  'lone-surrogate': '其中含有半個字元。請將其刪除後重新輸入。',
  'unknown-character': '其中含有某些裝置無法顯示的字元。請另選一個。',
  'too-many-marks': '有個字母帶有過多的重音或其他符號。請刪除一些。',
  'contains-user-name':
    '其中含有您的使用者名稱，或是使用者名稱的一部分，而其他人知道您的使用者名稱。請另選文字。',
  'contains-site-name': '其中含有本網站的名稱，任何人都可能猜到。請另選文字。',
  'equals-password': '這是您的密碼，而螢幕附近的任何人都能看到圖章。請另選文字。',
  'overlaps-password':
    '其中含有您的密碼，或是密碼的一部分，而螢幕附近的任何人都能看到圖章。請另選文字。',
  'too-common': '任何人都會最先猜到這些文字。請另選文字。',
  'picture-missing': '您尚未選擇圖片。請按「瀏覽」選擇一張。',
  'several-files': '您選擇了多個檔案。請只選擇一張圖片。',
  'file-unreadable': '無法讀取檔案。請重新選擇，或選擇其他檔案。',
  'file-empty': '檔案是空的。請選擇其他圖片。',
  folder: '這是資料夾。請從中選擇一張圖片。',
  address:
    '這是網址，不是檔案。請將圖片儲存到此裝置：在其所在頁面上對圖片按右鍵，或長按圖片。然後選擇儲存的檔案。',
  'file-too-large': '檔案達到或超過 1 MB。請將圖片另存為較小的版本，然後選擇該檔案。',
  'file-far-too-large': '檔案超過 50 MB。請將圖片另存為較小的版本，然後選擇該檔案。',
  'not-jpeg': '即使檔名看起來是 JPEG，它也不是 JPEG 圖片。請將圖片儲存為 JPEG，然後選擇該檔案。',
  'not-picture': '即使檔名看起來是圖片，它也不是圖片。請選擇照片或其他圖片。',
  'vector-picture':
    '此檔案是繪圖（SVG），不是照片，而繪圖可能包含程式碼。請將其儲存為 JPEG，然後選擇該檔案。',
  'heic-not-decoded':
    '此檔案是 HEIC 照片，此瀏覽器無法開啟。請將其儲存為 JPEG，然後選擇該檔案。在 iPhone 上，點一下「分享」，再點一下「選項」，選擇「最相容」，然後儲存到「檔案」。在 Mac 上，用「預覽程式」開啟照片，選擇「檔案」>「輸出」，將「格式」設為 JPEG。',
  'too-many-pixels': '圖片超過 5000 萬像素。請儲存較小的版本，然後選擇該檔案。',
  'too-many-scans': '圖片的儲存方式不尋常，開啟需要太長時間。請重新儲存為 JPEG，然後選擇該檔案。',
  'too-many-segments':
    '圖片的儲存方式不尋常，開啟需要太長時間。請重新儲存為 JPEG，然後選擇該檔案。',
  'picture-cut-short': '檔案缺少結尾：複製或下載不完整。請選擇原始檔案，或重新複製。',
  'picture-unsupported':
    '此瀏覽器無法開啟這種圖片。請在其他程式中將其儲存為標準 JPEG，然後選擇該檔案。',
  'picture-kind-unsupported':
    '此檔案的格式是 {format}，不能在此使用。請在其他程式中將其儲存為 JPEG，然後選擇該檔案。',
  'picture-damaged': '圖片已損壞。請選擇其他圖片，或重新儲存這張圖片。',
  'picture-not-encoded': '此瀏覽器無法產生圖片的縮小版本。請選擇其他圖片，或製作文字圖章。',
  'canvas-falsified':
    '為防止您遭到追蹤，此瀏覽器會改動頁面繪製的圖片，因此無法縮小這張圖片。請選擇方向正確、不超過 480 × 360 像素和 64 kB 的 JPEG，或允許本網站使用畫布資料，或製作文字圖章。',
  unreadable: '無法讀取圖章。請製作新圖章。',
  'newer-version': '此瀏覽器中的圖章是由此頁面的較新版本製作。請重新載入頁面，然後再試一次。',
  'shared-computer': '公用或共用電腦上不會儲存任何內容。請按「取消」。',
  'storage-full':
    '此瀏覽器已沒有空間供本網站使用。您的圖章沒有改變。請刪除不需要的網站資料，或選擇較簡單的圖片，然後再按一次「儲存」。',
  'storage-denied':
    '此瀏覽器不允許本網站儲存資料。沒有任何改變。請允許此網址儲存網站資料，然後再按一次「儲存」。',
};
