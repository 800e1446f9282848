import type { HelpMessages } from '../en/help.js';

/** What `<seal-help>` says in French. */
export const help: HelpMessages = {
  title: 'À propos de votre sceau de connexion',

  whatQuestion: 'Qu’est-ce qu’un sceau de connexion ?',
  whatAnswer:
    'Ce sont quelques mots ou une petite image sur une couleur de fond, que vous choisissez pour ce site. Votre navigateur le conserve et l’affiche chaque fois sur la page de connexion. Personne d’autre ne le voit et il n’est pas envoyé au site.',
  whatAnswerKept:
    'Ce sont quelques mots ou une petite image sur une couleur de fond, que vous choisissez pour ce site. Votre navigateur l’affiche chaque fois sur la page de connexion. Ce site conserve une copie chiffrée que seul votre navigateur peut ouvrir, pour que le sceau dure. Personne d’autre ne le voit.',

  howQuestion: 'Comment me protège-t-il ?',
  howAnswer:
    'Des voleurs copient des pages de connexion et les placent à d’autres adresses. Votre navigateur n’affiche votre sceau qu’à la véritable adresse : une copie à une autre adresse ne l’a donc pas. Cherchez votre sceau avant de saisir votre mot de passe. S’il n’y est pas, quittez la page.',
  howLimit:
    'Il vous aide à remarquer certaines pages copiées. Il ne sert à rien si vous ne le cherchez pas, et il ne peut pas aider sur un ordinateur que quelqu’un d’autre contrôle. Si le site propose des clés d’accès, utilisez-les d’abord.',

  createQuestion: 'Comment en créer un ?',
  createAnswer:
    'Sur la page de connexion, appuyez sur « Empêcher le vol de mot de passe ». Saisissez jusqu’à trois lignes de sept caractères au plus chacune, ou choisissez une image. Choisissez une couleur, appuyez sur « Aperçu » pour voir votre sceau, puis sur « Enregistrer ».',

  changeQuestion: 'Comment le modifier ?',
  changeAnswer:
    'Appuyez sur votre sceau sur la page de connexion, puis sur « Modifier votre sceau de connexion maintenant ». Faites vos modifications, puis appuyez sur « Enregistrer ». Le site ne vous demande jamais de créer un nouveau sceau et ne procède jamais à sa « mise à niveau ». Une page qui le prétend est fausse.',

  deleteQuestion: 'Comment le supprimer ?',
  deleteAnswer:
    'Appuyez sur votre sceau, puis sur « Modifier votre sceau de connexion maintenant ». Appuyez sur « Supprimer » à côté de l’aperçu, puis sur « Enregistrer ». Le sceau n’est supprimé que dans ce navigateur. Vos sceaux dans d’autres navigateurs restent.',
  deleteAnswerKept:
    'Appuyez sur votre sceau, puis sur « Modifier votre sceau de connexion maintenant ». Appuyez sur « Supprimer » à côté de l’aperçu, puis sur « Enregistrer ». Cela supprime le sceau dans ce navigateur et la copie que ce site conserve pour lui. Vos sceaux dans d’autres navigateurs restent.',

  everyQuestion: 'M’en faut-il un sur chaque ordinateur ?',
  everyAnswer:
    'Oui. Un sceau n’est conservé que dans le navigateur et sur l’ordinateur où vous l’avez créé. Créez-en un dans chaque navigateur avec lequel vous vous connectez. Ils peuvent être différents.',
  everyAnswerKept:
    'Oui. Ce site ne conserve un sceau que pour le navigateur dans lequel vous l’avez créé. Créez-en un dans chaque navigateur avec lequel vous vous connectez. Ils peuvent être différents.',

  publicQuestion: 'Puis-je en créer un sur un ordinateur public ?',
  publicAnswer:
    'Non. Sur un ordinateur que d’autres utilisent, par exemple dans une bibliothèque, un hôtel ou un bureau, la personne suivante pourrait voir, modifier ou supprimer votre sceau. N’en créez pas là.',

  pictureQuestion: 'Quelles images puis-je utiliser ?',
  pictureAnswer:
    'Utilisez un fichier JPEG de moins de 1 Mo. Choisissez une image particulière et personnelle, que vous reconnaissez d’un coup d’œil en petit format : un animal, un lieu, un objet insolite de votre étagère. Donnez-lui une légende que personne d’autre ne connaît.',

  missingQuestion: 'Pourquoi mon sceau n’apparaît-il pas ?',
  missingIntro: 'Il y a trois raisons probables :',
  missingFake:
    'Vous êtes sur une fausse page. Vérifiez l’adresse. Si ce n’est pas celle que vous connaissez, fermez la page et ne saisissez rien.',
  missingOther: 'Une autre personne qui utilise cet ordinateur a supprimé ou modifié votre sceau.',
  missingCleared:
    'Des cookies ou des données de sites ont été supprimés dans ce navigateur : par vous, par un programme de nettoyage ou par le navigateur lui-même après une longue période sans visite.',
  missingClearedKept:
    'Des cookies ont été supprimés dans ce navigateur : par vous, par un programme de nettoyage ou par le navigateur lui-même après plus d’un an sans visite. Ou bien ce site a perdu sa copie.',
  missingAdvice:
    'Ouvrez la page depuis vos propres favoris ou saisissez vous-même l’adresse. Si l’adresse est correcte, connectez-vous, puis créez un nouveau sceau.',
};
