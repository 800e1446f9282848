import type { EditorMessages } from '../en/editor.js';
import { formatsFor } from '../formats.js';

const { fileSize, number, plural } = formatsFor('pt-BR');

/** What `<seal-editor>` says in Brazilian Portuguese. */
export const editor: EditorMessages = {
  title: 'Seu selo de acesso',
  kindGroup: 'Tipo de selo',
  text: 'Criar um selo de texto',
  picture: 'Enviar uma imagem',

  wordsGroup: 'Palavras do seu selo',
  textAdvice:
    'Escolha palavras únicas e difíceis de adivinhar. Nunca use seu usuário nem sua senha.',
  line: (line) => `Linha ${number(line)}`,
  count: (used, most) =>
    `${number(used)} de ${number(most)} ${plural(most, { one: 'caractere', other: 'caracteres' })}`,
  riskHigh:
    'Isto é comum demais: uma página copiada poderia adivinhar em poucas tentativas. Escolha algo incomum.',
  riskSome:
    'Alguém que tente muitas palavras comuns poderia adivinhar isto. Algo mais incomum é mais seguro.',
  riskLow: 'É improvável que uma página copiada adivinhe isto.',

  pictureGroup: 'Imagem do seu selo',
  pictureAdvice:
    'Escolha uma imagem especial, fácil de identificar em tamanho pequeno. Use um arquivo JPEG com menos de 1 MB.',
  browse: 'Procurar',
  dropHint: 'ou solte uma imagem aqui, ou cole uma.',
  reading: 'Lendo a imagem…',
  stopReading: 'Parar a leitura',
  convert: 'Converter para mim',
  shrink: 'Reduzir para mim',
  offerNote: 'Isto acontece no seu navegador. Seu arquivo não é enviado a lugar nenhum.',
  offerNoteKept:
    'Isto acontece no seu navegador. Seu arquivo não é enviado a lugar nenhum; o site recebe apenas o selo pronto.',
  pictureReady: 'A imagem está pronta.',
  pictureConverted: (kind) => `Convertida de ${kind}. A imagem está pronta.`,
  pictureShrunk: (from, to) =>
    `Reduzida de ${fileSize(from)} para ${fileSize(to)}. A imagem está pronta.`,
  pictureConvertedAndShrunk: (kind, from, to) =>
    `Convertida de ${kind} e reduzida de ${fileSize(from)} para ${fileSize(to)}. A imagem está pronta.`,
  cropFailed: 'A ferramenta de recorte não carregou. Seu selo mostra o meio da imagem.',
  picturePlain:
    'Esta imagem é quase toda de uma só cor. Você pode mantê-la, mas uma imagem com mais detalhes é mais fácil de reconhecer.',
  caption: 'Legenda',
  captionAdvice:
    'Descreva a imagem em poucas palavras que só você conhece. Um leitor de tela as lê em voz alta; uma página copiada não as tem.',

  colourGroup: 'Cor de fundo',
  moreColours: 'Ver mais cores',

  computerAdvice:
    'Nunca crie um selo em um computador público: a próxima pessoa a usar este navegador poderia vê-lo. O selo fica guardado somente neste navegador, por isso crie um em cada navegador que você usa para entrar.',
  computerAdviceKept:
    'Nunca crie um selo em um computador público: a próxima pessoa a usar este navegador poderia vê-lo. Este site guarda o selo somente para este navegador, por isso crie um em cada navegador que você usa para entrar.',
  sharedComputer: 'Este computador é público ou compartilhado',
  sharedNote: 'Não crie um selo aqui. Nada é salvo.',
  sharedKeptNote:
    'Há um selo salvo neste navegador. Para excluí-lo, pressione “Remover” e depois “Salvar”.',

  preview: 'Prévia',
  previewNote: 'É assim que seu selo aparece na página de login.',
  previewSmallNote: 'O pequeno mostra como ele aparece onde há pouco espaço. Você o reconheceria?',
  previewWaiting: 'Seu selo aparece aqui quando está completo.',
  remove: 'Remover',
  removedNote: 'O selo foi limpo. Pressione “Salvar” para excluí-lo de vez deste navegador.',
  removedNoteKept:
    'O selo foi limpo. Pressione “Salvar” para excluí-lo de vez deste navegador e deste site.',
  clearedNote: 'O rascunho foi limpo.',
  undo: 'Desfazer',
  missingNote:
    'Um selo foi criado neste navegador, mas não está mais aqui. Crie um novo somente se você abriu esta página por conta própria e o endereço está certo. Para encerrar o aviso sem um novo selo, pressione “Remover” e depois “Salvar”.',
  unreadableNote:
    'O selo deste navegador está danificado. Crie um novo somente se você abriu esta página por conta própria e o endereço está certo. Para encerrar o aviso sem um novo selo, pressione “Remover” e depois “Salvar”.',

  newerNote:
    'Seu selo de acesso precisa de uma versão mais recente desta página. Esta versão não pode alterá-lo nem removê-lo, por isso não crie um novo aqui. Recarregue a página. Se não adiantar, tente de novo mais tarde. Você também pode remover o selo excluindo os dados deste site nas configurações do navegador, o que pode encerrar sua sessão.',
  reload: 'Recarregar a página',

  save: 'Salvar',
  saving: 'Salvando…',
  cancel: 'Cancelar',
  unsaved: 'Você tem alterações não salvas. O que deseja fazer com elas?',
  discard: 'Descartar alterações',
  keep: 'Continuar editando',
  saved: 'Seu selo de acesso está salvo neste navegador.',
  savedKept:
    'Seu selo de acesso está salvo neste navegador, e este site guarda uma cópia para ele.',
  removed: 'Seu selo de acesso foi removido deste navegador.',
  removedKept: 'Seu selo de acesso foi removido deste navegador e deste site.',
};
