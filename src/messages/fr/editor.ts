import type { EditorMessages } from '../en/editor.js';
import { formatsFor } from '../formats.js';

const { fileSize, number, plural } = formatsFor('fr');

/** What `<seal-editor>` says in French. */
export const editor: EditorMessages = {
  title: 'Votre sceau de connexion',
  kindGroup: 'Type de sceau',
  text: 'Créer un sceau texte',
  picture: 'Importer une image',

  wordsGroup: 'Mots de votre sceau',
  textAdvice:
    'Choisissez des mots uniques et difficiles à deviner. N’utilisez jamais votre identifiant ni votre mot de passe.',
  line: (line) => `Ligne ${number(line)}`,
  count: (used, most) =>
    `${number(used)} sur ${number(most)} ${plural(most, { one: 'caractère', other: 'caractères' })}`,
  riskHigh:
    'C’est trop courant : une page copiée pourrait le deviner en quelques essais. Choisissez quelque chose d’inhabituel.',
  riskSome:
    'Quelqu’un qui essaie beaucoup de mots courants pourrait le deviner. Un choix plus inhabituel est plus sûr.',
  riskLow: 'Il est peu probable qu’une page copiée le devine.',

  pictureGroup: 'Image de votre sceau',
  pictureAdvice:
    'Choisissez une image particulière, facile à identifier en petit format. Utilisez un fichier JPEG de moins de 1 Mo.',
  browse: 'Parcourir',
  dropHint: 'ou déposez une image ici, ou collez-en une.',
  reading: 'Lecture de l’image…',
  stopReading: 'Arrêter la lecture',
  convert: 'Convertir pour moi',
  shrink: 'Réduire pour moi',
  offerNote: 'Cela se passe dans votre navigateur. Votre fichier n’est envoyé nulle part.',
  offerNoteKept:
    'Cela se passe dans votre navigateur. Votre fichier n’est envoyé nulle part ; le site ne reçoit que le sceau terminé.',
  pictureReady: 'L’image est prête.',
  pictureConverted: (kind) => `Image convertie depuis le format ${kind}. Elle est prête.`,
  pictureShrunk: (from, to) =>
    `Image réduite de ${fileSize(from)} à ${fileSize(to)}. Elle est prête.`,
  pictureConvertedAndShrunk: (kind, from, to) =>
    `Image convertie depuis le format ${kind} et réduite de ${fileSize(from)} à ${fileSize(to)}. Elle est prête.`,
  cropFailed: 'L’outil de recadrage ne s’est pas chargé. Votre sceau montre le milieu de l’image.',
  picturePlain:
    'Cette image est presque entièrement d’une seule couleur. Vous pouvez la garder, mais une image plus détaillée est plus facile à reconnaître.',
  caption: 'Légende',
  captionAdvice:
    'Décrivez l’image en quelques mots que personne d’autre ne connaît. Un lecteur d’écran les lit à voix haute ; une page copiée ne les a pas.',

  colourGroup: 'Couleur de fond',
  moreColours: 'Voir plus de couleurs',

  computerAdvice:
    'Ne créez jamais de sceau sur un ordinateur public : la prochaine personne qui utilisera ce navigateur pourrait le voir. Un sceau est conservé dans ce navigateur uniquement. Créez-en donc un dans chaque navigateur avec lequel vous vous connectez.',
  computerAdviceKept:
    'Ne créez jamais de sceau sur un ordinateur public : la prochaine personne qui utilisera ce navigateur pourrait le voir. Ce site conserve le sceau pour ce navigateur uniquement. Créez-en donc un dans chaque navigateur avec lequel vous vous connectez.',
  sharedComputer: 'Cet ordinateur est public ou partagé',
  sharedNote: 'Ne créez pas de sceau ici. Rien n’est enregistré.',
  sharedKeptNote:
    'Un sceau est enregistré dans ce navigateur. Pour le supprimer, appuyez sur « Supprimer », puis sur « Enregistrer ».',

  preview: 'Aperçu',
  previewNote: 'Voici votre sceau tel qu’il apparaît sur la page de connexion.',
  previewSmallNote:
    'Le petit le montre tel qu’il apparaît quand la place manque. Le reconnaîtriez-vous ?',
  previewWaiting: 'Votre sceau apparaît ici lorsqu’il est complet.',
  remove: 'Supprimer',
  removedNote:
    'Le sceau a été vidé. Appuyez sur « Enregistrer » pour le supprimer définitivement de ce navigateur.',
  removedNoteKept:
    'Le sceau a été vidé. Appuyez sur « Enregistrer » pour le supprimer définitivement de ce navigateur et de ce site.',
  clearedNote: 'Le brouillon a été vidé.',
  undo: 'Restaurer',
  missingNote:
    'Un sceau a été créé dans ce navigateur, mais il n’y est plus. N’en créez un nouveau que si vous avez ouvert cette page vous-même et que l’adresse est correcte. Pour arrêter l’avertissement sans nouveau sceau, appuyez sur « Supprimer », puis sur « Enregistrer ».',
  unreadableNote:
    'Le sceau de ce navigateur est endommagé. N’en créez un nouveau que si vous avez ouvert cette page vous-même et que l’adresse est correcte. Pour arrêter l’avertissement sans nouveau sceau, appuyez sur « Supprimer », puis sur « Enregistrer ».',

  newerNote:
    'Votre sceau de connexion exige une version plus récente de cette page. Cette version ne peut ni le modifier ni le supprimer : n’en créez donc pas de nouveau ici. Rechargez la page. Si cela ne suffit pas, réessayez plus tard. Vous pouvez aussi supprimer le sceau en effaçant les données de ce site dans les paramètres de votre navigateur, ce qui peut vous déconnecter.',
  reload: 'Recharger la page',

  save: 'Enregistrer',
  saving: 'Enregistrement…',
  cancel: 'Annuler',
  unsaved: 'Vous avez des modifications non enregistrées. Que voulez-vous en faire ?',
  discard: 'Abandonner les modifications',
  keep: 'Continuer à modifier',
  saved: 'Votre sceau de connexion est enregistré dans ce navigateur.',
  savedKept:
    'Votre sceau de connexion est enregistré dans ce navigateur, et ce site en conserve une copie pour lui.',
  removed: 'Votre sceau de connexion a été supprimé de ce navigateur.',
  removedKept: 'Votre sceau de connexion a été supprimé de ce navigateur et de ce site.',
};
