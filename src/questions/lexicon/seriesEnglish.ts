import type { Lexicon } from './lexicon.js';
import { any, each } from './rows.js';

const en = (...rows: readonly string[]): Lexicon[string] => ({ sv: '', en: any(...rows) });

const they = 'it|they|it was|they were|it had|they had';
const deadline = 'the deadline|its deadline|their deadline|the due date|its due date|their due date';
const anAnswer = 'a response|an answer|a reply';

/** Phrases made of rows of English words, by those whose own language it is and by others. */
export const seriesEnglish: Readonly<Record<string, Lexicon[string]>> = {
  answeredLate: en(
    each(
      'late|too late|overdue|past due|past the deadline|past its due date',
      'when',
      they,
      'arrived|came in|came|received|handed in|submitted|sent in|answered|decided',
    ),
    each('late|too late', 'on arrival|at arrival'),
    each(
      'got in|get in|got here|get here|turned up|showed up|landed|reached us|got to us|was sent|were sent|was handed in|were handed in',
      'late|too late',
    ),
    each('came|arrived|come|arrive', 'in |', 'after', deadline),
  ),
  answeredInTime: en(
    each('came|arrived|come|arrive|got', 'in |', 'before|within|by', deadline),
    each('arrived|arrive', 'on time|in time'),
    each(
      'responded|answered|replied|handed in|came in',
      'punctually|in good time|in due time|ahead of time|ahead of the deadline|ahead of schedule',
    ),
  ),
  answered: en(
    each(
      'gave|give|given|filed|file|returned|return|provided|provide',
      'us |',
      'a|an|its|their|the',
      'response|answer|reply|responses|answers',
    ),
    'written back|wrote back|got back with|come back with|came back with|get back to us|write back',
    each('come up|came up', 'with', anAnswer),
    each('has|have|had', 'given', 'us |', 'its|their|a|an', 'reply|answer|response'),
  ),
  unanswered: en(
    each(
      'yet to|still to|left to',
      'give|send|deliver|hand in|submit|provide|file|return',
      'a|an|their|its|us a|us an|us their',
      'response|answer|reply',
    ),
    'awaited|owed|awaiting a response|awaiting an answer|awaiting a reply|awaiting response|awaiting answer|awaiting reply',
    each(
      'we are|are we|i am|am i|we|i',
      'still |',
      'waiting for|waiting on|wait for|missing|lack|lacking',
      `${anAnswer}|responses|answers|replies`,
      'from|',
    ),
    each('have|has|had|havent|hasnt', 'not |', 'been heard from'),
  ),
  submitted: en(
    each('no', 'board |formal |final |', 'decision', '|yet|so far|still|as yet'),
    each('waits|wait|waiting', 'for', 'its|their|the|a', 'board |formal |final |', 'decision'),
    each('without', 'a |any |the |its |their |', 'board |boards |formal |final |', 'decision', '|yet|so far'),
    each('has|have|having|with', 'no', 'board |formal |final |', 'decision', '|yet|so far|still'),
  ),
  overdue: en(
    each(
      'past|beyond|over',
      'the|their|its',
      'response |answer |',
      'deadline|due date|deadlines|due dates|time limit',
    ),
    each(
      'deadline|due date|deadlines|due dates',
      '|has|have|is|are',
      '|already',
      'passed|expired|gone by|lapsed|over',
    ),
    each(
      'should have',
      'been |',
      'answered|in|responded|replied|handed in|submitted',
      'by now|already|long ago|before now',
    ),
    'overrun|running over|overshot the deadline|behindhand|past their time|belated|dragging their feet|dragging its feet|in delay',
  ),
  except: en('bar'),
  notStarted: en(
    'not been touched|not touched|nobody has touched|no one has touched|nobody touched|not been opened|not lifted a finger|not even opened|not got going|not made a start|not written anything|not written a word|not a single word written',
  ),
  extended: en(
    each(
      'been|was|were',
      'granted|given|allowed',
      'an |a |',
      'extension|extra time|more time|longer|additional time|longer time',
    ),
    'additional time|a longer deadline|longer time|a prolonged deadline|prolonged|prolongation|a prolongation|got longer time|got a longer time|got a new deadline|a new deadline|a postponed deadline|their deadline postponed|their deadline moved|their due date postponed|deferral|a deferral',
  ),
  contact: en(
    each(
      'people|persons|person|names',
      'to',
      'contact|call|phone|ring|email|talk to|speak to|reach|write to|turn to',
      '|for|at|in|about|with|for everybody|for everyone|for all|for those',
    ),
    each(
      'who|whom',
      'do|should|can|could|must|may|shall|would',
      'i|we|one',
      'contact|call|phone|ring|email|e mail|mail|ask|talk to|speak to|speak with|write to|reach|dial|get hold of|approach|turn to|go to',
      'for|at|about|in',
    ),
    each(
      'who|whom',
      'do|should|can|could|must|may|shall|would',
      'i|we|one',
      'dial|get hold of|approach|go to',
    ),
  ),
  howMany: en(
    each('the |a |', 'total |overall |combined |full |', 'number|count', 'of', '|all|the|all the'),
    each('number', 'that|who', '|have'),
    each('how', 'many', 'in total|altogether|in all|all in all|exactly'),
    'how much boards|how much reviews|whats the number of|what is the number of|what is the total number of|whats the total number of|give me the number of|tell me the number of|give me a count of|i need the number of|i need a count of|please count|count up',
  ),
  which: en(
    each('give me|give us|show me|show us|list|show|list me|tell me|find me', 'the|all|all the|every|each'),
    each(
      'please |could you |can you |would you |kindly |',
      'list|show|enumerate|give me|show me|bring up|pull up',
      '|all|every|all the|the|each',
    ),
    each(
      'please |could you |can you |',
      'give me|send me|show me',
      'a |the |',
      'list|listing|full list|complete list|overview|names|table|rundown',
      'of',
      '|all|the|all the|every',
    ),
    each('a |the |full |complete |', 'listing|list|rundown|table', 'of', '|all|the|all the|every'),
    each(
      'i',
      'need|want|would like|require',
      '|to have|to get|to see',
      'the|all the|all|every|a list of|a list of all|a list of the|the list of|the names of',
    ),
    each('tell me|remind me', 'which|who', '|are the ones that'),
  ),
  what: en('remind me what'),
  dueNoun: en(
    each('falling|coming|becoming|come|fall|falls|comes|becomes|become', 'due'),
    'due to be answered|due to come in|date for the response|date for response|response date due|target date|respond by date|deadline to respond|deadline to answer|deadline for responding|deadline for answering|deadline for the response|deadline for response|deadline for responses|deadlines for responses',
  ),
  measureDate: en(
    'dated|scheduled|scheduled to be done|scheduled for completion|to be ready|planned to be done|planned to be ready|planned to be finished|due to be finished|due to be ready|due to be implemented|with the date|whose date is',
  ),
  passedDay: en(each('date|dates|end date|end dates', 'has|have', 'already |', 'passed|gone by|expired')),
  unreported: en(
    each('without', 'any|a|some', 'report|follow up|reporting', '|from|from the board|yet|so far|from them'),
    each('never|not', '|been|yet|yet been', 'reported back|reported back on|followed up'),
    'nobody reported|nobody has reported|no one has reported|no one reported|no follow up|no report yet',
  ),
  noMeasure: en(
    each(
      'declined|refused|declines|refuses|decline|refuse',
      'to',
      'do anything|do anything about|act|act on|take action|take measures|take any action|take any measures|take any measure',
    ),
    each('answered|responded|replied', 'with', 'no', 'action|measure|measures'),
  ),
  responseNoun: en('reply that|reply which|every reply|each reply'),
  measureNoun: en(
    each('measures|actions', '|that |which ', 'end|ends|ending|fall|falls|falling|run out|finish'),
  ),
  mustRespond: en(
    each(
      'was|were|is|are|been|being',
      'asked|addressed',
      'about|in|on|by|for a response|for an answer|for a reply|for responses',
    ),
    'asked in|asked on|asked to respond|asked to answer|were asked to reply|was asked to reply|we asked|did we ask|have we asked|supposed to reply|expected to reply|obliged to answer|obliged to reply|bound to answer|shall answer|shall respond|shall reply|due to respond|due to answer|due to reply',
  ),
  recommendationNoun: en(
    each(
      'recommendations|recommendation',
      'did we|did the audit|did the auditors|did you|have we|have the auditors|have you|has the audit|we|we have|the auditors|you',
      'give|given|gave|issue|issued|make|made|direct|directed|address|addressed|send|sent',
      '|to',
    ),
    each(
      'recommendations|recommendation',
      'were|was|are|have been|has been',
      'given|issued|made|directed|addressed',
      '|to',
    ),
  ),
  greeting: en(
    'morning|evening|afternoon|me again|greetings|hi all|hello all|hi everyone|dear all|hello everybody|right then|alright|all right|by the way|thanking you|thank you in advance|much obliged|sorry for the bother|sorry for my english|excuse my english|sorry for my bad english|pardon my english|if you dont mind|if you please|if you could|would you kindly|be so good as to',
  ),
  filler: en(
    'its reply|their reply|among|amongst|w|i would need|id need|i would need to know|id need to know|i should like to know|i want|i am interested in|im interested in|i am curious about|im curious about|i am trying to find|im trying to find|i am trying to find out|im trying to find out|trying to find out|i am after|im after|let us know|please let me know|please let us know|inform me|please inform me|please advise|can you inform me|could you inform me|can you look up|could you look up|can you find out|could you find out|please find out|do you have|do we know|do you know whether|would you know|in the database|in our records|in our register|in our system|in the records|according to our records|of late|to this day|up to now|up until now|up till now|till now|as we speak|as of this moment|as it stands|as it is|as of right now|for now|for the time being|at this stage|at this time|to date|on the whole|per se|you know|you see|what i want to know is|what i need to know is|what i would like to know is|the question is|a query|query|a question about|question about|question regarding|finally|eventually|at long last|hopefully|honestly|frankly|clearly|obviously|presumably|perhaps|maybe|surely|certainly|definitely|indeed|literally|essentially|generally|generally speaking|more precisely|to be precise|to be exact|in other words|that is to say|kindly tell me',
  ),
};
