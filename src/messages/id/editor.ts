import type { EditorMessages } from '../en/editor.js';
import { formatsFor } from '../formats.js';

const { fileSize, number } = formatsFor('id');

/** What `<seal-editor>` says in Indonesian. */
export const editor: EditorMessages = {
  title: 'Segel Login Anda',
  kindGroup: 'Jenis segel',
  text: 'Buat Segel Teks',
  picture: 'Unggah Gambar',

  wordsGroup: 'Kata untuk segel Anda',
  textAdvice:
    'Pilih kata yang unik dan sulit ditebak. Jangan pernah memakai ID atau kata sandi Anda.',
  line: (index) => `Baris ${number(index)}`,
  count: (used, most) => `${number(used)} dari ${number(most)} karakter`,
  riskHigh:
    'Ini terlalu umum: halaman tiruan dapat menebaknya dalam beberapa percobaan. Pilih sesuatu yang tidak lazim.',
  riskSome:
    'Orang yang mencoba banyak kata umum dapat menebak ini. Sesuatu yang lebih tidak lazim lebih aman.',
  riskLow: 'Kecil kemungkinan halaman tiruan menebak ini.',

  pictureGroup: 'Gambar untuk segel Anda',
  pictureAdvice:
    'Pilih gambar istimewa yang mudah dikenali saat berukuran kecil. Gunakan file JPEG di bawah 1 MB.',
  browse: 'Telusuri',
  dropHint: 'atau letakkan gambar di sini, atau tempelkan.',
  reading: 'Membaca gambar…',
  stopReading: 'Berhenti membaca',
  convert: 'Konversikan untuk saya',
  shrink: 'Perkecil untuk saya',
  offerNote: 'Ini dilakukan di browser Anda. File Anda tidak dikirim ke mana pun.',
  offerNoteKept:
    'Ini dilakukan di browser Anda. File Anda tidak dikirim ke mana pun; situs hanya menerima segel yang sudah jadi.',
  pictureReady: 'Gambar siap.',
  pictureConverted: (kind) => `Dikonversi dari ${kind}. Gambar siap.`,
  pictureShrunk: (from, to) =>
    `Diperkecil dari ${fileSize(from)} menjadi ${fileSize(to)}. Gambar siap.`,
  pictureConvertedAndShrunk: (kind, from, to) =>
    `Dikonversi dari ${kind} dan diperkecil dari ${fileSize(from)} menjadi ${fileSize(to)}. Gambar siap.`,
  cropFailed: 'Alat pemotong gagal dimuat. Segel Anda menampilkan bagian tengah gambar.',
  picturePlain:
    'Gambar ini hampir seluruhnya satu warna. Anda boleh tetap memakainya, tetapi gambar yang lebih rinci lebih mudah dikenali.',
  caption: 'Keterangan',
  captionAdvice:
    'Jelaskan gambar dengan beberapa kata yang hanya Anda ketahui. Pembaca layar membacakannya; halaman tiruan tidak memilikinya.',

  colourGroup: 'Warna latar',
  moreColours: 'Lihat warna lainnya',

  computerAdvice:
    'Jangan pernah membuat segel di komputer umum: pengguna browser ini berikutnya dapat melihatnya. Segel hanya disimpan di browser ini, jadi buatlah satu di setiap browser yang Anda pakai untuk login.',
  computerAdviceKept:
    'Jangan pernah membuat segel di komputer umum: pengguna browser ini berikutnya dapat melihatnya. Situs ini menyimpan segel hanya untuk browser ini, jadi buatlah satu di setiap browser yang Anda pakai untuk login.',
  sharedComputer: 'Ini komputer umum atau bersama',
  sharedNote: 'Jangan buat segel di sini. Tidak ada yang disimpan.',
  sharedKeptNote:
    'Ada segel yang tersimpan di browser ini. Untuk menghapusnya, tekan “Hapus”, lalu “Simpan”.',

  preview: 'Pratinjau',
  previewNote: 'Beginilah tampilan segel Anda di halaman login.',
  previewSmallNote: 'Yang kecil adalah tampilannya di ruang sempit. Apakah Anda akan mengenalinya?',
  previewWaiting: 'Segel Anda muncul di sini setelah lengkap.',
  remove: 'Hapus',
  removedNote:
    'Segel dikosongkan. Tekan “Simpan” untuk menghapusnya dari browser ini secara permanen.',
  removedNoteKept:
    'Segel dikosongkan. Tekan “Simpan” untuk menghapusnya dari browser ini dan dari situs ini secara permanen.',
  clearedNote: 'Draf dikosongkan.',
  undo: 'Urungkan',
  missingNote:
    'Sebuah segel pernah dibuat di browser ini, tetapi kini tidak ada lagi. Buat segel baru hanya jika Anda membuka halaman ini sendiri dan alamatnya benar. Untuk menghentikan peringatan tanpa segel baru, tekan “Hapus”, lalu “Simpan”.',
  unreadableNote:
    'Segel di browser ini rusak. Buat segel baru hanya jika Anda membuka halaman ini sendiri dan alamatnya benar. Untuk menghentikan peringatan tanpa segel baru, tekan “Hapus”, lalu “Simpan”.',

  newerNote:
    'Segel Login Anda memerlukan versi yang lebih baru dari halaman ini. Versi ini tidak dapat mengubah atau menghapusnya, jadi jangan buat segel baru di sini. Muat ulang halaman. Jika tidak membantu, coba lagi nanti. Anda juga dapat menghapus segel dengan menghapus data situs ini di setelan browser, yang mungkin membuat Anda logout.',
  reload: 'Muat ulang halaman',

  save: 'Simpan',
  saving: 'Menyimpan…',
  cancel: 'Batal',
  unsaved: 'Ada perubahan yang belum disimpan. Apa yang ingin Anda lakukan?',
  discard: 'Buang perubahan',
  keep: 'Lanjutkan mengedit',
  saved: 'Segel Login Anda tersimpan di browser ini.',
  savedKept: 'Segel Login Anda tersimpan di browser ini, dan situs ini menyimpan salinannya.',
  removed: 'Segel Login Anda telah dihapus dari browser ini.',
  removedKept: 'Segel Login Anda telah dihapus dari browser ini dan dari situs ini.',
};
