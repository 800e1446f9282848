import type { SigninMessages } from '../en/signin.js';

/** What `<signin-seal>` says in Brazilian Portuguese. */
export const signin: SigninMessages = {
  call: 'Evitar roubo de senha',
  callReason: 'Crie um selo privado. Uma página copiada em outro endereço não terá esse selo.',
  yourSeal: 'Seu selo de acesso',
  promise: 'Digite sua senha somente se este for o seu selo.',
  pressHint: 'Pressione-o antes de entrar.',
  pressFirst: 'Pressione primeiro seu selo de acesso. Se não for o seu, saia desta página.',
  confirmed: 'Pressionado. Você já pode entrar.',
  change: 'Alterar seu selo de acesso agora',
  neverUpgraded:
    'Este site nunca pede que você crie um novo selo e nunca o “atualiza”. Só você o altera.',
  saved: 'Seu selo de acesso está salvo neste navegador.',
  removed: 'Seu selo de acesso foi removido deste navegador.',
  editorFailed: 'O editor não carregou. Verifique sua conexão e recarregue a página.',

  unavailable:
    'Não é possível mostrar seu selo de acesso nesta página, por isso o formulário não é enviado. Recarregue a página ou abra-a pelo seu próprio favorito.',

  missing: 'Seu selo de acesso está faltando',
  missingMeaning:
    'Este navegador tinha um selo para esta página. Não digite sua senha até saber por que o selo está faltando.',
  missingFake: 'Você pode estar em uma página falsa. Confira o endereço: é o que você conhece?',
  missingOther: 'Outra pessoa que usa este computador pode ter excluído ou alterado o selo.',
  missingCleared: 'Os cookies ou os dados de sites podem ter sido excluídos neste navegador.',
  missingAdvice:
    'Feche esta página e abra-a pelo seu próprio favorito ou digite o endereço por conta própria. Crie um novo selo somente depois de ter entrado por lá.',
  unreadable: 'Não é possível ler seu selo de acesso',
  unreadableMeaning:
    'Este navegador tem um selo para esta página, mas o selo está danificado. Não digite sua senha até conferir o endereço.',
  newerVersion: 'Seu selo de acesso precisa de uma versão mais recente desta página',
  newerVersionMeaning:
    'Seu selo foi criado com uma versão mais recente desta página e continua salvo. Recarregue a página e digite sua senha somente depois de ver seu selo.',

  framed:
    'Seu selo de acesso não está sendo mostrado: esta página está dentro de outra página. Não digite sua senha aqui. Abra este site em uma nova guia, no endereço que você conhece, e entre por lá. Se você estava trabalhando neste site, deixe esta guia aberta e volte a ela depois.',
  insecure:
    'Seu selo de acesso não está sendo mostrado: a conexão não é segura. Abra esta página em um endereço que comece com https antes de digitar uma senha.',
  'storage-denied':
    'Seu selo de acesso não está sendo mostrado: este navegador não deixa esta página salvar dados. Permita os dados de sites para este endereço e recarregue a página.',
};
