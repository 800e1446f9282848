import type { KeptMessages } from '../en/kept.js';

/** What the elements say in French if the site's own server keeps the seal. */
export const kept: KeptMessages = {
  unreachable:
    'Votre sceau de connexion n’est pas encore affiché : ce site ne répond pas. Ne saisissez pas votre mot de passe avant de voir votre sceau. La page continue d’essayer. Si rien ne change, vérifiez votre connexion ou revenez plus tard.',
  missingLost: 'Ce site a peut-être perdu la copie qu’il conservait pour ce navigateur.',

  saved:
    'Votre sceau de connexion est enregistré dans ce navigateur, et ce site en conserve une copie pour lui.',
  removed: 'Votre sceau de connexion a été supprimé de ce navigateur et de ce site.',

  offerNote:
    'Cela se passe dans votre navigateur. Votre fichier n’est envoyé nulle part ; le site ne reçoit que le sceau terminé.',
  computerAdvice:
    'Ne créez jamais de sceau sur un ordinateur public : la prochaine personne qui utilisera ce navigateur pourrait le voir. Ce site conserve le sceau pour ce navigateur uniquement. Créez-en donc un dans chaque navigateur avec lequel vous vous connectez.',
  removedNote:
    'Le sceau a été effacé. Appuyez sur « Enregistrer » pour le supprimer définitivement de ce navigateur et de ce site.',

  whatAnswer:
    'Ce sont quelques mots ou une petite image sur une couleur de fond, que vous choisissez pour ce site. Votre navigateur l’affiche chaque fois sur la page de connexion. Ce site conserve une copie chiffrée que seul votre navigateur peut ouvrir, pour que le sceau dure. Personne d’autre ne le voit.',
  deleteAnswer:
    'Appuyez sur votre sceau, puis sur « Modifier votre sceau maintenant ». Appuyez sur « Supprimer » à côté de l’aperçu, puis sur « Enregistrer ». Cela supprime le sceau dans ce navigateur et la copie que ce site conserve pour lui. Vos sceaux dans d’autres navigateurs restent.',
  everyAnswer:
    'Oui. Ce site ne conserve un sceau que pour le navigateur dans lequel vous l’avez créé. Créez-en un dans chaque navigateur avec lequel vous vous connectez. Ils peuvent être différents.',
  missingCleared:
    'Des cookies ont été supprimés dans ce navigateur : par vous, par un programme de nettoyage ou par le navigateur lui-même après plus d’un an sans visite. Ou bien ce site a perdu sa copie.',
};
