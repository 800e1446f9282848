import type { KeptMessages } from '../en/kept.js';

/** What the elements say in Indonesian, instead or in addition, if the site's own server keeps the seal. */
export const kept: KeptMessages = {
  unreachable:
    'Segel Login Anda belum ditampilkan: situs ini tidak menjawab. Jangan masukkan kata sandi sebelum Anda melihat segel Anda. Halaman terus mencoba. Jika tidak ada perubahan, periksa koneksi Anda, atau kembalilah nanti.',
  missingLost: 'Situs ini mungkin kehilangan salinan yang disimpannya untuk browser ini.',

  saved: 'Segel Login Anda tersimpan di browser ini, dan situs ini menyimpan salinannya.',
  removed: 'Segel Login Anda telah dihapus dari browser ini dan dari situs ini.',

  offerNote:
    'Ini dilakukan di browser Anda. File Anda tidak dikirim ke mana pun; situs hanya menerima segel yang sudah jadi.',
  computerAdvice:
    'Jangan pernah membuat segel di komputer umum: pengguna browser ini berikutnya dapat melihatnya. Situs ini menyimpan segel hanya untuk browser ini, jadi buatlah satu di setiap browser yang Anda pakai untuk login.',
  removedNote:
    'Segel dikosongkan. Tekan “Simpan” untuk menghapusnya dari browser ini dan dari situs ini secara permanen.',

  whatAnswer:
    'Segel ini berupa beberapa kata atau gambar kecil pada warna latar, yang Anda pilih untuk situs ini. Browser Anda menampilkannya setiap kali di halaman login. Situs ini menyimpan salinan terenkripsi yang hanya dapat dibuka browser Anda, agar segel bertahan lama. Tidak ada orang lain yang melihatnya.',
  deleteAnswer:
    'Tekan segel Anda, lalu “Ubah Segel Login Anda sekarang”. Tekan “Hapus” di samping pratinjau, lalu “Simpan”. Ini menghapus segel di browser ini dan salinan yang disimpan situs ini untuknya. Segel Anda di browser lain tetap ada.',
  everyAnswer:
    'Ya. Situs ini menyimpan segel hanya untuk browser tempat Anda membuatnya. Buat satu di setiap browser yang Anda pakai untuk login. Segelnya boleh berbeda-beda.',
  missingCleared:
    'Cookie telah dihapus dari browser ini: oleh Anda, oleh program pembersih, atau oleh browser itu sendiri setelah lebih dari setahun tidak ada kunjungan. Atau situs ini kehilangan salinannya.',
};
