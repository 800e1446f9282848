import type { Messages } from '../messages.js';

/** Why something was refused, and what to do next, in Brazilian Portuguese. */
export const rejections: Messages['rejections'] = {
  empty: 'Seu selo está vazio. Escreva pelo menos uma linha de até sete caracteres.',
  'too-many-lines': 'Um selo pode ter no máximo três linhas. Exclua uma linha.',
  'line-too-long': 'Esta linha é longa demais. Reduza-a para sete caracteres.',
  'line-too-wide':
    'Esta linha é larga demais para o selo. Use menos caracteres ou caracteres mais estreitos.',
  'caption-missing':
    'Falta a legenda. Escreva algumas palavras para que um leitor de tela possa ler seu selo.',
  'caption-too-long': 'A legenda é longa demais. Reduza-a para 60 caracteres.',
  'control-character':
    'Isto contém um caractere de controle invisível. Apague as palavras e digite-as de novo.',
  'bidi-character':
    'Isto contém uma marca invisível de direção do texto. Apague as palavras e digite-as de novo.',
  'zero-width-character':
    'Isto contém um caractere invisível. Apague as palavras e digite-as de novo.',
  'lone-surrogate': 'Isto contém metade de um caractere. Apague-a e digite o caractere de novo.',
  'unknown-character':
    'Isto contém um caractere que alguns dispositivos não conseguem mostrar. Escolha outro.',
  'too-many-marks': 'Uma letra tem acentos ou outros sinais demais. Apague alguns.',
  'contains-user-name':
    'Isto contém seu nome de usuário ou faz parte dele, e outras pessoas o conhecem. Escolha outras palavras.',
  'contains-site-name':
    'Isto contém o nome deste site, que qualquer um poderia adivinhar. Escolha outras palavras.',
  'equals-password':
    'Esta é sua senha, e qualquer pessoa perto da sua tela pode ver um selo. Escolha outras palavras.',
  'overlaps-password':
    'Isto contém sua senha ou faz parte dela, e qualquer pessoa perto da sua tela pode ver um selo. Escolha outras palavras.',
  'too-common':
    'Estas palavras estão entre as primeiras que qualquer um tentaria. Escolha outras palavras.',
  'picture-missing': 'Você não escolheu uma imagem. Escolha uma com “Procurar”.',
  'several-files': 'Você escolheu mais de um arquivo. Escolha apenas uma imagem.',
  'file-unreadable': 'Não foi possível ler o arquivo. Escolha-o de novo ou escolha outro arquivo.',
  'file-empty': 'O arquivo está vazio. Escolha outra imagem.',
  folder: 'Isto é uma pasta. Escolha uma imagem dela.',
  address:
    'Isto é um endereço, não um arquivo. Salve a imagem neste dispositivo: clique nela com o botão direito na página dela ou mantenha o dedo sobre ela. Escolha o arquivo salvo.',
  'file-too-large':
    'O arquivo tem 1 MB ou mais. Salve uma versão menor da imagem e escolha esse arquivo.',
  'file-far-too-large':
    'O arquivo tem mais de 50 MB. Salve uma versão menor da imagem e escolha esse arquivo.',
  'not-jpeg':
    'O arquivo não é uma imagem JPEG, mesmo que o nome diga que é. Salve a imagem como JPEG e escolha esse arquivo.',
  'not-picture':
    'O arquivo não é uma imagem, mesmo que o nome diga que é. Escolha uma foto ou outra imagem.',
  'vector-picture':
    'O arquivo é um desenho (SVG), não uma foto, e um desenho pode conter código de programa. Salve-o como JPEG e escolha esse arquivo.',
  'heic-not-decoded':
    'O arquivo é uma foto HEIC, que este navegador não consegue abrir. Salve-a como JPEG e escolha esse arquivo. Em um iPhone, toque em “Compartilhar” e em “Opções”, escolha “Mais Compatível” e salve-a em Arquivos. Em um Mac, abra-a no Pré-Visualização, escolha “Arquivo” e “Exportar”, e defina “Formato” como JPEG.',
  'too-many-pixels':
    'A imagem tem mais de 50 megapixels. Salve uma versão menor e escolha esse arquivo.',
  'too-many-scans':
    'A imagem está salva de um modo incomum, que demora demais para abrir. Salve-a de novo como JPEG e escolha esse arquivo.',
  'too-many-segments':
    'A imagem está salva de um modo incomum, que demora demais para abrir. Salve-a de novo como JPEG e escolha esse arquivo.',
  'picture-cut-short':
    'Falta o final do arquivo: ele não foi copiado ou baixado por completo. Escolha o original ou copie-o de novo.',
  'picture-unsupported':
    'Este navegador não consegue abrir este tipo de imagem. Salve-a como JPEG comum em outro programa e escolha esse arquivo.',
  'picture-kind-unsupported':
    'O formato deste arquivo é {format}, que não pode ser usado aqui. Salve-o como JPEG em outro programa e escolha esse arquivo.',
  'picture-damaged': 'A imagem está danificada. Escolha outra imagem ou salve esta de novo.',
  'picture-not-encoded':
    'Este navegador não conseguiu criar uma versão pequena da imagem. Escolha outra imagem ou crie um selo de texto.',
  'canvas-falsified':
    'Para proteger você contra rastreamento, este navegador altera as imagens que uma página desenha, por isso não consegue reduzir esta. Escolha um JPEG não girado de no máximo 480 × 360 pixels e 64 kB, permita que este site use dados de canvas ou crie um selo de texto.',
  unreadable: 'Não é possível ler o selo. Crie um novo.',
  'newer-version':
    'O selo deste navegador foi criado com uma versão mais recente desta página. Recarregue a página e tente de novo.',
  'shared-computer':
    'Nada é salvo em um computador público ou compartilhado. Pressione “Cancelar”.',
  'storage-full':
    'Este navegador não tem mais espaço para este site. Seu selo não mudou. Exclua dados de sites de que você não precisa ou escolha uma imagem mais simples e pressione “Salvar” de novo.',
  'storage-denied':
    'Este navegador não deixa este site salvar dados. Nada foi alterado. Permita os dados de sites para este endereço e pressione “Salvar” de novo.',
};
