import type { SigninMessages } from '../en/signin.js';

/** What `<signin-seal>` says in Indonesian. */
export const signin: SigninMessages = {
  call: 'Cegah Pencurian Kata Sandi',
  callReason: 'Buat segel pribadi. Halaman tiruan di alamat lain tidak akan memilikinya.',
  yourSeal: 'Segel Login Anda',
  promise: 'Masukkan kata sandi hanya jika ini segel Anda.',
  pressHint: 'Tekan segel sebelum login.',
  pressFirst:
    'Tekan Segel Login Anda terlebih dahulu. Jika bukan milik Anda, tinggalkan halaman ini.',
  confirmed: 'Sudah ditekan. Anda dapat login.',
  change: 'Ubah Segel Login Anda sekarang',
  neverUpgraded:
    'Situs ini tidak pernah meminta Anda membuat segel baru dan tidak pernah “meningkatkan” segel. Hanya Anda yang mengubahnya.',
  editorFailed: 'Editor gagal dimuat. Periksa koneksi Anda, lalu muat ulang halaman.',

  unavailable:
    'Segel Login Anda tidak dapat ditampilkan di halaman ini, sehingga formulir tidak dikirim. Muat ulang halaman, atau buka dari bookmark Anda sendiri.',

  missing: 'Segel Login Anda tidak ada',
  missingMeaning:
    'Browser ini pernah memiliki segel untuk halaman ini. Jangan masukkan kata sandi sebelum Anda tahu mengapa segel itu tidak ada.',
  missingFake:
    'Anda mungkin berada di halaman palsu. Periksa alamatnya: apakah itu alamat yang Anda kenal?',
  missingOther: 'Orang lain yang memakai komputer ini mungkin telah menghapus atau mengubah segel.',
  missingCleared: 'Cookie atau data situs mungkin telah dihapus dari browser ini.',
  missingLost: 'Situs ini mungkin kehilangan salinan yang disimpannya untuk browser ini.',
  missingAdvice:
    'Tutup halaman ini, lalu buka dari bookmark Anda sendiri atau ketik sendiri alamatnya. Buat segel baru hanya setelah Anda login di sana.',
  unreadable: 'Segel Login Anda tidak dapat dibaca',
  unreadableMeaning:
    'Browser ini memiliki segel untuk halaman ini, tetapi segel itu rusak. Jangan masukkan kata sandi sebelum Anda memeriksa alamatnya.',
  newerVersion: 'Segel Login Anda memerlukan versi yang lebih baru dari halaman ini',
  newerVersionMeaning:
    'Segel Anda dibuat oleh versi yang lebih baru dari halaman ini dan masih tersimpan. Muat ulang halaman, dan masukkan kata sandi hanya setelah Anda melihat segel Anda.',

  framed:
    'Segel Login Anda tidak ditampilkan: halaman ini berada di dalam halaman lain. Jangan masukkan kata sandi di sini. Buka situs ini di tab baru, di alamat yang Anda kenal, dan login di sana. Jika Anda sedang bekerja di situs ini, biarkan tab ini terbuka dan kembalilah nanti.',
  insecure:
    'Segel Login Anda tidak ditampilkan: koneksi tidak aman. Buka halaman ini di alamat yang diawali https sebelum Anda memasukkan kata sandi.',
  'storage-denied':
    'Segel Login Anda tidak ditampilkan: browser ini tidak mengizinkan halaman ini menyimpan data. Izinkan data situs untuk alamat ini, lalu muat ulang halaman.',
  unreachable:
    'Segel Login Anda belum ditampilkan: situs ini tidak menjawab. Jangan masukkan kata sandi sebelum Anda melihat segel Anda. Halaman terus mencoba. Jika tidak ada perubahan, periksa koneksi Anda, atau kembalilah nanti.',
};
