import { type Story, toldOf } from './story.ts'

export const ENGLISH_STORIES: readonly Story[] = [
  toldOf('certification', 'en')(
    'I came to have a copy of my passport certified. The officer spoke to me only with hand gestures, laughed with a colleague and then ignored me for twenty minutes. A lady in the queue finally translated.',
    'impolite',
    'inattentive',
  ),
  toldOf('certification', 'en')(
    'I was sent to three different places for a certified translation. Each one told me it was the job of another one. Please put a clear list in English somewhere.',
    'unclear-guidance',
    'needless-trips',
  ),
  toldOf('marriage-registration', 'en')(
    'My fiancée is Vietnamese. The officer asked her in front of everyone how much I paid her family. She was humiliated and we left without handing in our papers.',
    'discriminating',
    'impolite',
  ),
  toldOf('marriage-registration', 'en')(
    'Our file was refused twice without a written reason. Both times we heard only "not enough". We would gladly bring whatever is missing if somebody told us what it is.',
    'unexplained',
  ),
  toldOf('birth-registration', 'en')(
    'I registered my daughter, whose father is German. The name was typed wrong three times although I had printed it in block letters. Nobody apologised, and I had to queue again each time.',
    'inattentive',
    'made-to-wait',
  ),
  toldOf('health-care', 'en')(
    'At reception I was told that foreigners pay first and ask later. There was no price list and no receipt until I insisted. The nurse inside was wonderful, by the way.',
    'rule-breaking',
    'unexplained',
  ),
  toldOf('other', 'en')(
    'I needed a temporary residence confirmation. The man at the desk sighed loudly, pushed my form back and pointed at the door. I still do not know what was wrong with it.',
    'impolite',
    'unexplained',
  ),
]
