import type { Lexicon } from './terms.js';

/** How English says what a question is made of. Apostrophes are dropped where it is read. */
export const english: Lexicon = {
  answered:
    'answered|responded|replied|given a response|given an answer|given a reply|given their response|given their answer|gotten back|got back|come back|decided|done|finished|completed|complete|closed|sent a response|sent a reply|sent an answer|sent their response|sent us a response|sent us an answer|provided a response|provided an answer|provided their response',
  notAnswered:
    'unanswered|outstanding|pending|missing|are we waiting for|we are waiting for|still waiting for|waiting for|waiting on|are we waiting on|we are waiting on|still to answer|still to respond|still to reply|yet to answer|yet to respond|yet to reply|left to answer|left to respond|left|remaining|remain|remains|still owe us|still owe|owe us|owe|owes|owes us|failed to answer|failed to respond|failed to reply|no response|no answer|no reply|without a response|without an answer|without response|without answer|without a reply|still need to answer|still need to respond|need to answer still|still have to answer|still have to respond|still must answer|still must respond|are missing|is missing|unresponsive|not complete|still open|are open|is open|are still open|is still open',
  overdue:
    'late|overdue|over due|past due|past the due date|past their due date|past its due date|past the deadline|past their deadline|past its deadline|past deadline|missed the deadline|missed their deadline|missed its deadline|missed the due date|missed their due date|behind schedule|behind|delayed|tardy|running late|should have answered|should have responded|should have replied|should already have answered|should have already answered|over the deadline|expired|too late|delays',
  notOverdue: 'on time|in time|on schedule',
  notStarted: 'not begun|unstarted|untouched|not done anything|done nothing|nothing done',
  draft:
    'started|begun|began|in progress|under way|underway|ongoing|working on it|working on their response|working on their answer|working on a response|draft|drafts|drafting|a draft|in draft|have a draft|has a draft|halfway|started answering|started responding|started to answer|started to respond|begun answering|begun to answer|begun responding|begun to respond',
  submitted:
    'awaiting decision|awaiting a decision|awaiting the boards decision|waiting for a decision|waiting for decision|waiting for the decision|waiting for their decision|waiting for the boards decision|pending decision|pending a decision|lack a decision|lacks a decision|lack decision|without a decision|without decision|undecided|missing a decision|missing decision|not yet decided on|no decision|no decision yet|decision missing|decision is missing|decision pending',
  handedIn:
    'submitted|handed in|turned in|sent in|handed it in|sent it in|sent theirs in|submitted a response|submitted a reply|submitted an answer|submitted their response|submitted their answer|submitted their responses|submitted its response|submitted something|handed in their response|handed in their answer|handed in a response|sent in their response|sent in their answer|sent in a response',
  notHandedIn: '',
  not: 'not|havent|hasnt|have not|has not|didnt|did not|never|isnt|arent|dont|doesnt|is not|are not|not yet|havnt|hasent|does not|do not|no',
  all: 'all|everyone|everybody|every board|all boards|all the boards|all of the boards|all of them|each board|every one|every',
  nobody: 'nobody|no one|none|no board|no boards|none of the boards|noone',
  anybody: 'anyone|anybody|any board|any|any boards|someone|somebody|some|any of the boards',
  which:
    'which|who|whos|whose|whom|list|list of|a list of|show|which ones|which of|those who|those that|wich|whitch|who are the ones|names of|the ones that|the ones who|which are the',
  what: 'what|whats',
  howMany:
    'how many|number of|the number of|count|count of|how may|howmany|total number of|how many are there',
  when: 'when|whens|what date|which date|what day|which day|by when|how long|how many days|how much time|how long is left|how much time is left|how many days are left|how many days left|days left|how long is there left|how many days remain|how many days until|how long until',
  howStands:
    'how is it going|hows it going|how is|hows|how are|how does it stand|how do things stand|where do we stand|where do things stand|how does it look|hows it looking|how is it looking|whats the status|what is the status|status|state|overview|summary|situation|progress|whats up|how far along|how far|how far has|how far have|how far is|how goes it|how goes|how did|where does|how does|stand|stands|doing|going|look|looking|get on|getting on|how are things|whats the situation|standing|how has|how have|come along|coming along|coming|along|gone|gotten|update on|update|an update on',
  mustRespond:
    'must answer|must respond|must reply|has to answer|has to respond|has to reply|have to answer|have to respond|have to reply|should answer|should respond|should reply|need to answer|need to respond|need to reply|needs to answer|needs to respond|needs to reply|supposed to answer|supposed to respond|asked to answer|asked to respond|asked to reply|are asked to respond|are to respond|are to answer|is to respond|is to answer|required to respond|required to answer|expected to respond|expected to answer|to respond|to answer|to reply|were asked|was asked|received|got the|to respond to|respond by|answer by|reply by|respond at the latest|due|responses due|has to be answered|have to be answered|must be answered|to be answered|have to hand in|has to hand in|must hand in|to submit|must submit|has to submit|have to submit|should be answered',
  respond: 'respond|answer|reply',
  boardNoun: 'board|boards|committee|committees|bords|borads|the boards',
  theBoard: 'the board|the committee',
  responseNoun:
    'response|responses|the response|the responses|a response|an answer|the answer|the answers|replies|request|requests|a reply|the reply|answers',
  theReview:
    'review|the review|report|the report|audit|the audit|letter|the letter|audit report|the audit report|this review|that review|this report|that report',
  reviewsNoun:
    'reviews|reports|audits|the reviews|the reports|all reviews|all reports|all the reviews|letters|cases|case',
  dateNoun:
    'due date|due dates|deadline|deadlines|final date|last day|last date|closing date|due day|date due|duedate|due datum|time limit|the last day to respond|last day to respond|last day to answer',
  next: 'next|upcoming|nearest|soonest|coming up|comes up',
  noLaterThan: 'at the latest|latest|no later than',
  now: 'today|as of today',
  mine: 'my|mine|my board|my boards|my own|own|do i|have i|am i|must i|should i|did i|i have to|i must|i need to|i have|from me|on me|awaiting me|waiting for me',
  we: 'we|us|our|ours|our board|weve',
  and: 'and|but|plus|also|as well as|both|and who|but who|yet|though|although|and also|but also',
  or: 'or|either|alternatively',
  help: 'help|help me|what can you do|what can you do for me|what can i ask|what can i ask you|what can i ask about|what do you do|how do you work|how does this work|how do i use you|how do i use this|who are you|what are you|commands|instructions|what can you answer|what can you help me with|can you help|can you help me|what is this|manual|usage|how can you help|how can you help me',
  greeting:
    'hi|hello|hey|good morning|good afternoon|good evening|thanks|thank you|thanks a lot|thanks in advance|please|pls|sorry|excuse me|hi there|hello there|cheers|dear|bot',
  content:
    'what did|say|said|says|write|wrote|written|read|contents|content|text of|promise|promised|promises|show the response from|show the answer from|show me the response from|show me the answer from|wording|answer say|how did they answer',
  command:
    'delete|remove|change|publish|send|sends|remind|move|ignore|forget|disregard|add|update the|register|approve|decline|reject|stop|close|cancel|create|import|export|save|set|mark|rename|drop|clear|reset|execute|run|grant|extend|pretend|act as|override|erase|wipe|drop table|insert|select|email|call|book|print|exec|shutdown|bypass|reveal',
  offTopic:
    'weather|rain|raining|lunch|dinner|joke|jokes|football|soccer|stock|stocks|capital of|movie|music|recipe|what time is it|love|poem|beer|news|politics|president|prime minister|meaning of life|how are you|coffee|sports|bitcoin',
  filler:
    'have|has|had|is|are|was|were|be|been|being|that|the|a|an|to|of|in|on|for|from|by now|with|about|at|as|it|its|there|their|theirs|they|them|this|these|those|you|your|do|does|did|so far|so|still|already|just|actually|exactly|ever|please tell me|tell me|tell us|show me|show us|give me|let me know|let me see|could you tell me|can you tell me|could you show me|can you show me|could you list|can you list|i would like to know|id like to know|i would like to see|id like to see|i want to know|i want to see|i need to know|i wonder|wondering|i am wondering|im wondering|do you know|can i see|could i see|could i get|can i get|can i have|could i have|get|see|know|their response|their answer|their responses|their answers|its response|its answer|auditors|auditor|the auditors|to the auditors|to us yet|to us|with us|regarding|concerning|re|in total|total|altogether|overall|then|really|in the region|region|exist|exists|question|a question|quick question|things|thing|ones|one|made|gave|given|long|up|who it is|their replies|whether|if|anything|something|back|in|now|right now|currently|at present|at the moment|presently|as of now|must|should|need|needs|supposed|by|me|im|ive|where|can you|could you|would you|can we|can we see|if you can|could you please|can you please|would you please',
};
