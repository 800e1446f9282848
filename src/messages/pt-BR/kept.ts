import type { KeptMessages } from '../en/kept.js';

/** What the elements say in Brazilian Portuguese if the site's own server keeps the seal. */
export const kept: KeptMessages = {
  unreachable:
    'Seu selo de acesso ainda não está sendo mostrado: este site não responde. Não digite sua senha antes de ver seu selo. A página continua tentando. Se nada mudar, verifique sua conexão ou volte mais tarde.',
  missingLost: 'Este site pode ter perdido a cópia que guardava para este navegador.',

  saved: 'Seu selo de acesso está salvo neste navegador, e este site guarda uma cópia para ele.',
  removed: 'Seu selo de acesso foi removido deste navegador e deste site.',

  offerNote:
    'Isto acontece no seu navegador. Seu arquivo não é enviado a lugar nenhum; o site recebe apenas o selo pronto.',
  computerAdvice:
    'Nunca crie um selo em um computador público: a próxima pessoa a usar este navegador poderia vê-lo. Este site guarda o selo somente para este navegador, por isso crie um em cada navegador que você usa para entrar.',
  removedNote:
    'O selo foi limpo. Pressione “Salvar” para excluí-lo de vez deste navegador e deste site.',

  whatAnswer:
    'São algumas palavras ou uma pequena imagem sobre uma cor de fundo que você escolhe para este site. Seu navegador o mostra sempre na página de login. Este site guarda uma cópia criptografada que só seu navegador pode abrir, para que o selo dure. Mais ninguém o vê.',
  deleteAnswer:
    'Pressione seu selo e depois “Alterar seu selo de acesso agora”. Pressione “Remover” ao lado da prévia e depois “Salvar”. Isso exclui o selo neste navegador e a cópia que este site guarda para ele. Seus selos em outros navegadores permanecem.',
  everyAnswer:
    'Sim. Este site guarda um selo somente para o navegador em que você o criou. Crie um em cada navegador que você usa para entrar. Eles podem ser diferentes.',
  missingCleared:
    'Os cookies foram excluídos neste navegador: por você, por um programa de limpeza ou pelo próprio navegador após mais de um ano sem visitas. Ou este site perdeu a própria cópia.',
};
