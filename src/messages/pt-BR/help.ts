import type { HelpMessages } from '../en/help.js';

/** What `<seal-help>` says in Brazilian Portuguese. */
export const help: HelpMessages = {
  title: 'Sobre seu selo de acesso',

  whatQuestion: 'O que é um selo de acesso?',
  whatAnswer:
    'São algumas palavras ou uma pequena imagem sobre uma cor de fundo que você escolhe para este site. Seu navegador o guarda e o mostra sempre na página de login. Mais ninguém o vê, e ele não é enviado ao site.',
  whatAnswerKept:
    'São algumas palavras ou uma pequena imagem sobre uma cor de fundo que você escolhe para este site. Seu navegador o mostra sempre na página de login. Este site guarda uma cópia criptografada que só seu navegador pode abrir, para que o selo dure. Mais ninguém o vê.',

  howQuestion: 'Como ele me protege?',
  howAnswer:
    'Ladrões copiam páginas de login e as colocam em outros endereços. Seu navegador mostra seu selo somente no endereço verdadeiro, então uma cópia em outro endereço não o tem. Procure seu selo antes de digitar sua senha. Se ele não estiver lá, saia da página.',
  howLimit:
    'Ele ajuda você a notar algumas páginas copiadas. Não adianta nada se você não o procurar, e não pode ajudar em um computador controlado por outra pessoa. Se o site oferece chaves de acesso, use-as primeiro.',

  createQuestion: 'Como crio um?',
  createAnswer:
    'Na página de login, pressione “Evitar roubo de senha”. Digite até três linhas com até sete caracteres cada, ou escolha uma imagem. Escolha uma cor, pressione “Prévia” para ver seu selo e depois “Salvar”.',

  changeQuestion: 'Como o altero?',
  changeAnswer:
    'Pressione seu selo na página de login e depois “Alterar seu selo de acesso agora”. Faça suas alterações e pressione “Salvar”. O site nunca pede que você crie um novo selo e nunca o está “atualizando”. Uma página que diz isso é falsa.',

  deleteQuestion: 'Como o excluo?',
  deleteAnswer:
    'Pressione seu selo e depois “Alterar seu selo de acesso agora”. Pressione “Remover” ao lado da prévia e depois “Salvar”. Isso exclui o selo somente neste navegador. Seus selos em outros navegadores permanecem.',
  deleteAnswerKept:
    'Pressione seu selo e depois “Alterar seu selo de acesso agora”. Pressione “Remover” ao lado da prévia e depois “Salvar”. Isso exclui o selo neste navegador e a cópia que este site guarda para ele. Seus selos em outros navegadores permanecem.',

  everyQuestion: 'Preciso de um em cada computador?',
  everyAnswer:
    'Sim. Um selo fica guardado somente no navegador e no computador em que você o criou. Crie um em cada navegador que você usa para entrar. Eles podem ser diferentes.',
  everyAnswerKept:
    'Sim. Este site guarda um selo somente para o navegador em que você o criou. Crie um em cada navegador que você usa para entrar. Eles podem ser diferentes.',

  publicQuestion: 'Posso criar um selo em um computador público?',
  publicAnswer:
    'Não. Em um computador que outras pessoas usam, como em uma biblioteca, um hotel ou um escritório, a próxima pessoa poderia ver, alterar ou excluir seu selo. Não crie um lá.',

  pictureQuestion: 'Que imagens posso usar?',
  pictureAnswer:
    'Use um arquivo JPEG com menos de 1 MB. Escolha uma imagem especial e sua, que você reconheça de relance em tamanho pequeno: um animal de estimação, um lugar, um objeto curioso da sua estante. Dê a ela uma legenda que só você conhece.',

  missingQuestion: 'Por que não vejo meu selo?',
  missingIntro: 'Há três motivos prováveis:',
  missingFake:
    'Você está em uma página falsa. Confira o endereço. Se não for o que você conhece, feche a página e não digite nada.',
  missingOther: 'Outra pessoa que usa este computador excluiu ou alterou seu selo.',
  missingCleared:
    'Os cookies ou os dados de sites foram excluídos neste navegador: por você, por um programa de limpeza ou pelo próprio navegador após muito tempo sem visitas.',
  missingClearedKept:
    'Os cookies foram excluídos neste navegador: por você, por um programa de limpeza ou pelo próprio navegador após mais de um ano sem visitas. Ou este site perdeu a própria cópia.',
  missingAdvice:
    'Abra a página pelo seu próprio favorito ou digite o endereço por conta própria. Se o endereço estiver certo, entre e depois crie um novo selo.',
};
