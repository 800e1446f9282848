import type { HelpMessages } from '../en/help.js';

/** What `<seal-help>` says in Indonesian: answers for the person who signs in. */
export const help: HelpMessages = {
  title: 'Tentang Segel Login Anda',

  whatQuestion: 'Apa itu Segel Login?',
  whatAnswer:
    'Segel ini berupa beberapa kata atau gambar kecil pada warna latar, yang Anda pilih untuk situs ini. Browser Anda menyimpannya dan menampilkannya setiap kali di halaman login. Tidak ada orang lain yang melihatnya, dan segel tidak dikirim ke situs.',
  whatAnswerKept:
    'Segel ini berupa beberapa kata atau gambar kecil pada warna latar, yang Anda pilih untuk situs ini. Browser Anda menampilkannya setiap kali di halaman login. Situs ini menyimpan salinan terenkripsi yang hanya dapat dibuka browser Anda, agar segel bertahan lama. Tidak ada orang lain yang melihatnya.',

  howQuestion: 'Bagaimana segel ini melindungi saya?',
  howAnswer:
    'Pencuri meniru halaman login dan menaruhnya di alamat lain. Browser Anda menampilkan segel hanya di alamat aslinya, sehingga tiruan di alamat lain tidak memilikinya. Cari segel Anda sebelum memasukkan kata sandi. Jika tidak ada, tinggalkan halaman itu.',
  howLimit:
    'Segel membantu Anda mengenali sebagian halaman tiruan. Segel tidak berguna jika Anda tidak memeriksanya, dan tidak dapat membantu di komputer yang dikendalikan orang lain. Jika situs menawarkan kunci sandi, gunakan itu terlebih dahulu.',

  createQuestion: 'Bagaimana cara membuatnya?',
  createAnswer:
    'Di halaman login, tekan “Cegah Pencurian Kata Sandi”. Ketik paling banyak tiga baris, masing-masing paling banyak tujuh karakter, atau pilih gambar. Pilih warna, tekan “Pratinjau” untuk melihat segel Anda, lalu tekan “Simpan”.',

  changeQuestion: 'Bagaimana cara mengubahnya?',
  changeAnswer:
    'Tekan segel Anda di halaman login, lalu “Ubah Segel Login Anda sekarang”. Lakukan perubahan, lalu tekan “Simpan”. Situs tidak pernah meminta Anda membuat segel baru dan tidak pernah “meningkatkan” segel. Halaman yang mengatakan demikian itu palsu.',

  deleteQuestion: 'Bagaimana cara menghapusnya?',
  deleteAnswer:
    'Tekan segel Anda, lalu “Ubah Segel Login Anda sekarang”. Tekan “Hapus” di samping pratinjau, lalu “Simpan”. Ini hanya menghapus segel di browser ini. Segel Anda di browser lain tetap ada.',
  deleteAnswerKept:
    'Tekan segel Anda, lalu “Ubah Segel Login Anda sekarang”. Tekan “Hapus” di samping pratinjau, lalu “Simpan”. Ini menghapus segel di browser ini dan salinan yang disimpan situs ini untuknya. Segel Anda di browser lain tetap ada.',

  everyQuestion: 'Apakah saya perlu segel di setiap komputer?',
  everyAnswer:
    'Ya. Segel hanya disimpan di browser dan komputer tempat Anda membuatnya. Buat satu di setiap browser yang Anda pakai untuk login. Segelnya boleh berbeda-beda.',
  everyAnswerKept:
    'Ya. Situs ini menyimpan segel hanya untuk browser tempat Anda membuatnya. Buat satu di setiap browser yang Anda pakai untuk login. Segelnya boleh berbeda-beda.',

  publicQuestion: 'Bolehkah saya membuatnya di komputer umum?',
  publicAnswer:
    'Tidak. Di komputer yang dipakai orang lain, misalnya di perpustakaan, hotel, atau kantor, pengguna berikutnya dapat melihat, mengubah, atau menghapus segel Anda. Jangan membuatnya di sana.',

  pictureQuestion: 'Gambar apa yang dapat saya pakai?',
  pictureAnswer:
    'Gunakan file JPEG di bawah 1 MB. Pilih gambar istimewa milik Anda yang langsung Anda kenali saat kecil: hewan peliharaan, suatu tempat, benda aneh di rak Anda. Beri keterangan yang hanya Anda ketahui.',

  missingQuestion: 'Mengapa segel saya tidak terlihat?',
  missingIntro: 'Ada tiga kemungkinan penyebab:',
  missingFake:
    'Anda berada di halaman palsu. Periksa alamatnya. Jika bukan alamat yang Anda kenal, tutup halaman dan jangan masukkan apa pun.',
  missingOther: 'Orang lain yang memakai komputer ini menghapus atau mengubah segel Anda.',
  missingCleared:
    'Cookie atau data situs telah dihapus dari browser ini: oleh Anda, oleh program pembersih, atau oleh browser itu sendiri setelah lama tidak ada kunjungan.',
  missingClearedKept:
    'Cookie telah dihapus dari browser ini: oleh Anda, oleh program pembersih, atau oleh browser itu sendiri setelah lebih dari setahun tidak ada kunjungan. Atau situs ini kehilangan salinannya.',
  missingAdvice:
    'Buka halaman dari bookmark Anda sendiri, atau ketik sendiri alamatnya. Jika alamatnya benar, login, lalu buat segel baru.',
};
