import type { Messages } from '../messages.js';

/** Why something was refused, and what to do next, in Indonesian. `{format}` stands for the name of a file's format. */
export const rejections: Messages['rejections'] = {
  empty: 'Segel Anda kosong. Tulis setidaknya satu baris, paling banyak tujuh karakter.',
  'too-many-lines': 'Segel hanya boleh berisi paling banyak tiga baris. Hapus satu baris.',
  'line-too-long': 'Baris ini terlalu panjang. Persingkat menjadi tujuh karakter.',
  'line-too-wide':
    'Baris ini terlalu lebar untuk segel. Gunakan karakter yang lebih sedikit atau lebih sempit.',
  'caption-missing':
    'Keterangan belum diisi. Tulis beberapa kata agar pembaca layar dapat membacakan segel Anda.',
  'caption-too-long': 'Keterangan terlalu panjang. Persingkat menjadi 60 karakter.',
  'control-character':
    'Teks ini berisi karakter kontrol yang tidak terlihat. Hapus kata-katanya dan ketik lagi.',
  'bidi-character':
    'Teks ini berisi tanda arah teks yang tidak terlihat. Hapus kata-katanya dan ketik lagi.',
  'zero-width-character':
    'Teks ini berisi karakter yang tidak terlihat. Hapus kata-katanya dan ketik lagi.',
  'lone-surrogate': 'Teks ini berisi setengah karakter. Hapus dan ketik lagi.',
  'unknown-character':
    'Teks ini berisi karakter yang tidak dapat ditampilkan sebagian perangkat. Pilih yang lain.',
  'too-many-marks':
    'Ada huruf dengan terlalu banyak aksen atau tanda lain. Hapus beberapa di antaranya.',
  'contains-user-name':
    'Ini berisi nama pengguna Anda atau bagiannya, dan orang lain mengetahuinya. Pilih kata lain.',
  'contains-site-name':
    'Ini berisi nama situs ini, yang dapat ditebak siapa saja. Pilih kata lain.',
  'equals-password':
    'Ini kata sandi Anda, dan siapa pun di dekat layar dapat melihat segel. Pilih kata lain.',
  'overlaps-password':
    'Ini berisi kata sandi Anda atau bagiannya, dan siapa pun di dekat layar dapat melihat segel. Pilih kata lain.',
  'too-common': 'Kata-kata ini termasuk yang pertama ditebak siapa pun. Pilih kata lain.',
  'picture-missing': 'Anda belum memilih gambar. Pilih dengan “Telusuri”.',
  'several-files': 'Anda memilih lebih dari satu file. Pilih satu gambar saja.',
  'file-unreadable': 'File tidak dapat dibaca. Pilih lagi, atau pilih file lain.',
  'file-empty': 'File ini kosong. Pilih gambar lain.',
  folder: 'Ini folder. Pilih satu gambar dari dalamnya.',
  address:
    'Ini alamat, bukan file. Simpan gambar di perangkat ini: klik kanan gambar di halamannya, atau tekan lama. Lalu pilih file yang tersimpan.',
  'file-too-large':
    'Ukuran file 1 MB atau lebih. Simpan versi gambar yang lebih kecil, lalu pilih file itu.',
  'file-far-too-large':
    'Ukuran file lebih dari 50 MB. Simpan versi gambar yang lebih kecil, lalu pilih file itu.',
  'not-jpeg':
    'File ini bukan gambar JPEG, meskipun namanya demikian. Simpan gambar sebagai JPEG, lalu pilih file itu.',
  'not-picture': 'File ini bukan gambar, meskipun namanya demikian. Pilih foto atau gambar lain.',
  'vector-picture':
    'File ini berupa gambar vektor (SVG), bukan foto, dan dapat berisi kode program. Simpan sebagai JPEG, lalu pilih file itu.',
  'heic-not-decoded':
    'File ini foto HEIC, yang tidak dapat dibuka browser ini. Simpan sebagai JPEG, lalu pilih file itu. Di iPhone, ketuk “Bagikan”, lalu “Pilihan”, pilih “Paling Kompatibel”, dan simpan ke “File”. Di Mac, buka di “Pratinjau”, pilih “File”, lalu “Ekspor”, dan atur “Format” ke JPEG.',
  'too-many-pixels':
    'Gambar melebihi 50 megapiksel. Simpan versi yang lebih kecil, lalu pilih file itu.',
  'too-many-scans':
    'Gambar disimpan dengan cara tidak lazim yang terlalu lama dibuka. Simpan lagi sebagai JPEG, lalu pilih file itu.',
  'too-many-segments':
    'Gambar disimpan dengan cara tidak lazim yang terlalu lama dibuka. Simpan lagi sebagai JPEG, lalu pilih file itu.',
  'picture-cut-short':
    'Bagian akhir file tidak ada: file tidak disalin atau diunduh sepenuhnya. Pilih yang asli, atau salin lagi.',
  'picture-unsupported':
    'Browser ini tidak dapat membuka jenis gambar ini. Simpan sebagai JPEG standar di program lain, lalu pilih file itu.',
  'picture-kind-unsupported':
    'Format file ini adalah {format}, yang tidak dapat dipakai di sini. Simpan sebagai JPEG di program lain, lalu pilih file itu.',
  'picture-damaged': 'Gambar rusak. Pilih gambar lain, atau simpan lagi gambar ini.',
  'picture-not-encoded':
    'Browser ini tidak dapat membuat versi kecil dari gambar. Pilih gambar lain, atau buat segel teks.',
  'canvas-falsified':
    'Untuk melindungi Anda dari pelacakan, browser ini mengubah gambar yang digambar halaman, sehingga tidak dapat memperkecil gambar ini. Pilih JPEG tegak berukuran paling besar 480 × 360 piksel dan 64 kB, izinkan situs ini memakai data kanvas, atau buat segel teks.',
  unreadable: 'Segel tidak dapat dibaca. Buat yang baru.',
  'newer-version':
    'Segel di browser ini dibuat oleh versi yang lebih baru dari halaman ini. Muat ulang halaman, lalu coba lagi.',
  'shared-computer': 'Tidak ada yang disimpan di komputer umum atau bersama. Tekan “Batal”.',
  'storage-full':
    'Browser ini tidak punya ruang lagi untuk situs ini. Segel Anda tidak berubah. Hapus data situs yang tidak diperlukan, atau pilih gambar yang lebih sederhana, lalu tekan “Simpan” lagi.',
  'storage-denied':
    'Browser ini tidak mengizinkan situs ini menyimpan data. Tidak ada yang berubah. Izinkan data situs untuk alamat ini, lalu tekan “Simpan” lagi.',
};
