import type { SigninMessages } from '../en/signin.js';

/** What `<signin-seal>` says in French. */
export const signin: SigninMessages = {
  call: 'Empêcher le vol de mot de passe',
  callReason: 'Créez un sceau privé. Une page copiée à une autre adresse ne l’aura pas.',
  yourSeal: 'Votre sceau de connexion',
  promise: 'Saisissez votre mot de passe uniquement si ce sceau est le vôtre.',
  pressHint: 'Appuyez dessus avant de vous connecter.',
  pressFirst:
    'Appuyez d’abord sur votre sceau de connexion. Si ce n’est pas le vôtre, quittez cette page.',
  confirmed: 'C’est fait. Vous pouvez vous connecter.',
  change: 'Modifier votre sceau de connexion maintenant',
  neverUpgraded:
    'Ce site ne vous demande jamais de créer un nouveau sceau et ne procède jamais à sa « mise à niveau ». Personne d’autre que vous ne le modifie.',
  editorFailed: 'L’éditeur ne s’est pas chargé. Vérifiez votre connexion, puis rechargez la page.',

  unavailable:
    'Votre sceau de connexion ne peut pas être affiché sur cette page. Le formulaire n’est donc pas envoyé. Rechargez la page ou ouvrez-la depuis vos propres favoris.',

  missing: 'Votre sceau de connexion est absent',
  missingMeaning:
    'Ce navigateur avait un sceau pour cette page. Ne saisissez pas votre mot de passe avant de savoir pourquoi ce sceau est absent.',
  missingFake:
    'Vous êtes peut-être sur une fausse page. Vérifiez l’adresse : est-ce celle que vous connaissez ?',
  missingOther:
    'Une autre personne qui utilise cet ordinateur a peut-être supprimé ou modifié le sceau.',
  missingCleared:
    'Des cookies ou des données de sites ont peut-être été supprimés dans ce navigateur.',
  missingLost: 'Ce site a peut-être perdu la copie qu’il conservait pour ce navigateur.',
  missingAdvice:
    'Fermez cette page, puis ouvrez-la depuis vos propres favoris ou saisissez vous-même l’adresse. Ne créez un nouveau sceau qu’après vous y être connecté.',
  unreadable: 'Votre sceau de connexion est illisible',
  unreadableMeaning:
    'Ce navigateur a un sceau pour cette page, mais ce sceau est endommagé. Ne saisissez pas votre mot de passe avant d’avoir vérifié l’adresse.',
  newerVersion: 'Votre sceau de connexion exige une version plus récente de cette page',
  newerVersionMeaning:
    'Votre sceau a été créé avec une version plus récente de cette page et reste enregistré. Rechargez la page et ne saisissez votre mot de passe qu’après avoir vu votre sceau.',

  framed:
    'Votre sceau de connexion n’est pas affiché : cette page se trouve dans une autre page. Ne saisissez pas votre mot de passe ici. Ouvrez ce site dans un nouvel onglet, à l’adresse que vous connaissez, et connectez-vous là. Si vous étiez en train de travailler sur ce site, gardez cet onglet ouvert et revenez-y ensuite.',
  insecure:
    'Votre sceau de connexion n’est pas affiché : la connexion n’est pas sécurisée. Ouvrez cette page à une adresse qui commence par https avant de saisir un mot de passe.',
  'storage-denied':
    'Votre sceau de connexion n’est pas affiché : ce navigateur n’autorise pas cette page à stocker des données. Autorisez les données de sites pour cette adresse, puis rechargez la page.',
  unreachable:
    'Votre sceau de connexion n’est pas encore affiché : ce site ne répond pas. Ne saisissez pas votre mot de passe avant de voir votre sceau. La page continue d’essayer. Si rien ne change, vérifiez votre connexion ou revenez plus tard.',
};
