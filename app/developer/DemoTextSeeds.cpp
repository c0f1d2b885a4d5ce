#include "DemoTextSeeds.h"

#include <array>

namespace alongside::demo {

namespace {

using enum Moment;

// Long because it is a year of someone's life. Nothing here is code.
constexpr auto kSeeds = std::to_array<Seed>({
    // --- any day ---
    {Anytime, 4, "Treasure",
     "Otto found {a tennis ball|half a glove|a very old biscuit} under the hedge and carried it home like "
     "treasure. I laughed out loud in the street. It has been a while since I did that."},
    {Anytime, 3, "Quiet",
     "Quiet day. {Tea, toast, a bit of sun on the sofa.|Soup, a blanket, the radio low.} I did not do much "
     "and I am trying to let that be fine."},
    {Anytime, 4, "Bread",
     "Made bread. It came out {flat on one side|darker than I meant} and we ate most of it warm with butter. "
     "Sam said it was the best one yet. Sam says that every time."},
    {Anytime, 2, "Wading",
     "Today felt like wading. Every small thing took {two goes|twice as long}. I sat on the stairs with one "
     "shoe on for a good ten minutes."},
    {Anytime, 5, "A good day",
     "A really good day. I want to write it down so I can find it again. {We walked along the river as far "
     "as the weir|We took the long way round the park} and my legs came with me without a word."},
    {Anytime, 3, "Kitchens",
     "Ines rang. We talked about her new kitchen for forty minutes and nothing else. It was "
     "{exactly|precisely} what I needed."},
    {Anytime, 2, "The word on the form",
     "Filled in a form that asked for \"date treatment ends\". I left it {empty|blank} and then felt strange "
     "about the gap for the rest of the day. There is no box for how this works."},
    {Anytime, 3, "",
     "My fingertips are {numb again|fuzzy today}. Dropped a glass, nobody hurt. Sam swept it up and said "
     "nothing, which was kind."},
    {Anytime, 4, "",
     "Jonah drew me a picture of Otto with {six legs|wings}. He says it is so he can run faster. It is on "
     "the fridge now."},
    {Anytime, 3, "Lists",
     "Wrote a list of things that are mine and not the illness's. My {handwriting|terrible singing}. The way "
     "I make coffee. Otto's morning face. The blue chair. It got longer than I thought."},
    {Anytime, 2, "",
     "Somebody in the shop said I look well. I know it is meant kindly. I came home and {sat in the car for "
     "a bit|put the shopping away very slowly}."},
    {Anytime, 4, "",
     "Sam cooked. We ate {by the open door|at the window} and talked about nothing until it was dark. I keep "
     "thinking that this is the whole point."},
    {Anytime, 3, "The thing with holes",
     "Could not find the word for {colander|envelope|curtain} today. I said \"the thing with holes\" and Sam "
     "handed me a belt. We both got the giggles."},
    {Anytime, 1, "Hard",
     "A hard day. I cried in the bath where nobody could hear, and then Otto {put his chin on the edge|lay "
     "down outside the door}. So somebody heard. I do not have anything wise to say about it."},
    {Anytime, 4, "The scarf",
     "Finished the {green|grey} scarf at last. It has three mistakes and I know where each one is. I am "
     "going to wear it."},
    {Anytime, 3, "",
     "Read {forty pages|two chapters} without losing the thread. That is a small thing and I am counting "
     "it."},
    {Anytime, 2, "",
     "I was short with Sam over {the washing|a phone bill}. It was not about that. I said sorry after supper "
     "and we held hands through the news."},
    {Anytime, 4, "Music",
     "Put on the record we danced to in the old flat. I managed {one song|a song and a half} standing up and "
     "the rest from the sofa. Otto was embarrassed for us."},
    {Anytime, 3, "Three kinds of gossip",
     "Leila came with soup and three kinds of gossip. She did the {windows|ironing} without asking. I let "
     "her, which is new."},
    {Anytime, 4, "",
     "Woke before the alarm and the light on the wall was {gold|pink}. I lay there and watched it move. "
     "Nothing hurt for a while."},
    {Anytime, 3, "Questions",
     "Questions for Ruth: is it usual that my {feet feel hot at night|nails are this soft}? Can I move the "
     "next appointment by a day? And how is her daughter getting on?"},
    {Anytime, 2, "",
     "Too many leaflets. I put them all in the {drawer|shoe box} and shut it. They can wait there."},
    {Anytime, 5, "Swimming",
     "Swam. Only {four|six} lengths, slowly, with the old ladies. The water held me up and I felt like a "
     "person with a body again, not a list of appointments."},
    {Anytime, 3, "",
     "Otto had to go to the vet for his {ear|paw}. I sat in the waiting room and noticed that for once I was "
     "not the patient. He was very offended and is now asleep on my feet."},
    {Anytime, 4, "Maps",
     "Got out the old maps and we planned a walk we may or may not do. {The planning was the good part.|It "
     "was lovely even from the table.}"},
    {Anytime, 2, "",
     "A woman from the group died on {Sunday|Thursday}. We had only written to each other, but she was funny "
     "and she knew things. I lit a candle and told Otto about her."},
    {Anytime, 3, "",
     "Slept {nine|ten} hours and woke tired. I have stopped being surprised. Went back to bed with the "
     "window open and listened to the bin men."},
    {Anytime, 4, "The new management",
     "My hair has decided to curl. I am {forty-six|in my forties} and meeting it for the first time. Sam "
     "calls it "
     "\"the new management\"."},
    {Anytime, 3, "Things people say",
     "Collected another one today: \"everything happens for a reason\". I smiled. Later I told Ines and she "
     "said {\"yes, and the reason is cells\"|something I cannot write down}, and I felt better."},
    {Anytime, 4, "",
     "Posted three letters, real ones with stamps. My handwriting goes {uphill|sideways} now but it is still "
     "mine."},
    {Anytime, 2, "",
     "I said no to {the dinner|choir} tonight. I wanted to go and my body did not. It is lonely, being the "
     "one who says no."},
    {Anytime, 3, "Her, on the ferry",
     "Sorted photographs. There we are on the ferry, {squinting|with that awful hat}. I do not feel sad "
     "looking at her. I feel fond of her. She had no idea how much she could carry."},
    {Anytime, 4, "Nine jars",
     "Made {marmalade|chutney} with Sam reading the recipe out in a silly voice. Nine jars. One for Ruth, "
     "one for Mr Bell next door, seven for us because we are greedy."},
    {Anytime, 3, "What helps",
     "What helps this week: {the heat pad|peppermint tea}, the slow walk after lunch, not reading the "
     "internet after eight, Otto's whole weight against my leg."},
    {Anytime, 2, "Thirteen stairs",
     "The stairs again. I counted them today, {thirteen|fourteen with the step}. I rested on seven and "
     "looked at the picture there properly for the first time."},
    {Anytime, 5, "",
     "We laughed so much at {the pub quiz|a film about penguins} that I had to hold my side. Sam said it "
     "suits me. I had forgotten I have that laugh."},
    {Anytime, 3, "",
     "Rain all day. {We did the big puzzle, mostly sky.|I baked, Sam fixed the lamp, Otto sighed.} A day "
     "that asked for nothing."},
    {Anytime, 3, "",
     "I told Mum about the new tablets. She was quiet and then asked whether I was {warm enough|eating}. "
     "That is how she says it."},
    {Anytime, 4, "Small plans",
     "Small plans: cinema on {Wednesday|Friday}, haircut, ring the man about the gutter. I like a week with "
     "ordinary corners."},
    {Anytime, 2, "",
     "Everything tastes of {metal|cardboard}. Had {ice lollies|melon} for lunch. Nobody can stop me, I am a "
     "grown woman."},
    {Anytime, 3, "",
     "Tried the breathing again. In for four, out for six. {Otto thought it was a game.|I got bored, and "
     "then I noticed I was calm.}"},
    {Anytime, 1, "Ivy",
     "I am angry today. No reason, or every reason. I pulled up half the {ivy|bindweed} in the back garden "
     "and then had to lie down. The ivy will be back. So, probably, will the anger."},
    {Anytime, 4, "",
     "Helped Jonah with his reading on the phone. He is stuck on the word \"{enough|though}\". So am I some "
     "days, I told him, and he thought that was very funny."},
    {Anytime, 3, "Nothing to report",
     "Nothing to report, and I want to report it. {No calls, no appointments.|No needles, no post.} A whole "
     "day that belonged to us."},
    {Anytime, 4, "Otto's news",
     "Otto's news: one squirrel, two friends, {a puddle of note|something dead and wonderful}. He sleeps "
     "like somebody who has filed his report."},
    {Anytime, 3, "",
     "Changed the beds, rested, changed the cushions, rested. {The house looks loved.|That was the day, and "
     "I am content with it.}"},
    {Anytime, 2, "",
     "Lost a whole hour looking for my glasses, which were {on my head|in the fridge with the milk}. It was "
     "funny until it was not."},
    {Anytime, 4, "",
     "Made the phone call I had been putting off for {a week|nine days}. It took four minutes. The man was "
     "lovely."},
    {Anytime, 3, "Hands",
     "My hands were steady enough today to sew the {button|hem} back on. I held it up for Sam like a child "
     "with a drawing."},
    {Anytime, 4, "",
     "The window cleaner sang all the way round the house. {Something Italian.|Mostly the same line.} I "
     "opened each window so he could have an audience."},
    {Anytime, 2, "",
     "Looked in the long mirror by mistake. I said hello to her. {She looked tired and polite.|She nodded.}"},
    {Anytime, 3, "",
     "I have decided that the {blue chair|landing} is where I am allowed to worry, and nowhere else. We will "
     "see if the worry has read the sign."},
    {Anytime, 4, "",
     "Sam has learnt to plait what there is of my hair. {It takes a minute.|It looks like a paintbrush.} I "
     "sat very still and felt looked after."},
    {Anytime, 3, "Ordinary words",
     "Ordinary words I liked today: kettle, {ladder, Tuesday|apron, gravel}, more."},
    {Anytime, 4, "",
     "A robin has moved into the {broken teapot|old boot} by the shed. We are not to go near. Otto has been "
     "told."},
    {Anytime, 2, "",
     "I read an old diary. I complained about {a parking ticket|the boiler} for three pages. I wanted to "
     "climb in and sit beside her."},
    {Anytime, 3, "",
     "Ines sent a voice message from {the launderette|a ladder}, eleven minutes long. I listened in two "
     "parts, like a radio play."},
    {Anytime, 5, "",
     "Danced in the kitchen. {One minute, socks on.|Otto cut in.} My heart was loud and I liked it."},
    {Anytime, 3, "",
     "We talked about the hard thing today, the papers and who does what. {An hour, with tea.|Then we played "
     "cards.} It is on the shelf now and the room feels lighter."},
    {Anytime, 4, "",
     "Sam asked what I want for my birthday. I said {a hammock|time, and failing that, cake}. We laughed, "
     "and then we ordered both."},
    {Anytime, 3, "",
     "Mum is teaching me the {stitch|dumplings} her mother made. I think she is in a hurry and does not want "
     "me to see it. I saw it. I am learning fast."},
    {Anytime, 2, "",
     "A day of {waiting rooms on the phone|hold music}. I know the tune now. I will never forgive the tune."},
    {Anytime, 4, "",
     "The group met on the screen tonight. {Seven faces, one cat.|Five of us and a parrot.} Nobody had to "
     "explain anything, and that is restful."},
    {Anytime, 3, "",
     "I was asked how I am, and I said \"{middling|in between}\", and she said \"same\". It was a whole "
     "conversation."},
    {Anytime, 4, "Gift", "Somebody left {eggs|a loaf} on the step with no note. I have four suspects."},
    {Anytime, 3, "",
     "Walked as far as the {pillar box|blue gate} and back. Otto waited at each kerb for me to catch up, as "
     "though I were the one on the lead."},
    {Anytime, 1, "",
     "I do not feel like writing, so this is only to say that I was here. {Rain.|Grey.} Sam's arm."},
    {Anytime, 2, "",
     "Everyone else's lives seem to go {forward|faster} and mine goes round. Round is a shape too, Ines "
     "says. I am thinking about it."},
    {Anytime, 4, "",
     "Learnt one new piece on the {recorder|ukulele}, badly. Otto left the room. Sam stayed, which is love."},
    {Anytime, 3, "",
     "Cleared one shelf. Kept the {stone from the beach|tin with the foreign coins}. Threw out every leaflet "
     "older than a year."},
    {Anytime, 4, "",
     "A whole {plum|peach}, over the sink, juice to the elbows. Nothing tastes of metal today."},
    {Anytime, 3, "For Sam",
     "Note to myself: tell Sam about the {way the light falls on him when he reads|spare key, and thank you, "
     "not in that order}."},
    {Anytime, 2, "",
     "My voice went {thin|wobbly} in the bakery, over buns of all things. The girl put in an extra one and "
     "looked away. I wrote her name down."},
    {Anytime, 4, "",
     "The baby next door laughed at my hat for {five|ten} minutes. I have never had a better audience."},
    {Anytime, 3, "",
     "Nap with the {window open|radio on}. I dreamt I was late for something and nobody minded."},
    {Anytime, 4, "",
     "We have a new kettle and I am {unreasonably|quietly} happy about it. It does not scream. It only "
     "clicks."},

    // --- at work ---
    {Workday, 4, "The sad dog",
     "Morning at the library. A boy asked for \"the book with the dog that is sad\" and I {knew which "
     "one|found it in a minute}. I am still good at this."},
    {Workday, 3, "",
     "Two hours at the desk and then I had to go and sit in the {map room|store room} with my eyes shut. "
     "Nobody minded. I minded a bit."},
    {Workday, 2, "Telling work",
     "Talked to my manager about fewer hours {from next month|later this year}. She was decent about it. I "
     "had practised the sentence in the car and it still came out as a question."},
    {Workday, 4, "",
     "The reading group did {a detective story|poems} today. Mrs Hall fell asleep and denied it. I drove "
     "home smiling."},
    {Workday, 3, "",
     "Everyone at work is so careful with me. I miss being {nagged about the rota|asked to carry boxes}."},
    {Workday, 4, "",
     "Repaired {eleven|fourteen} picture books with the good tape. There is something about mending a "
     "spine."},
    {Workday, 2, "",
     "Forgot a name I have known for {six|eight} years, right in front of its owner. She helped me out and I "
     "wanted to hide behind the returns trolley."},
    {Workday, 5, "Maya's choice",
     "They put my name on the {poetry shelf|local history corner}: \"Maya's choice\". I pretended it was "
     "nothing and then took a photograph when nobody was looking."},
    {Workday, 3, "",
     "Worked from home, in the good jumper and the bad trousers. Otto attended {two meetings|the whole "
     "meeting} and had opinions."},
    {Workday, 4, "",
     "Lunch on the steps with {Nadia from the archive|the two students}. We did not speak about it once. I "
     "came home with my face tired from talking, in a nice way."},
    {Workday, 3, "",
     "A man returned a book from {1987|1991} and wanted to pay the fine in coins. It was the best twenty "
     "minutes of the shift."},
    {Workday, 2, "",
     "Came home early. The bus was {hot|full} and I counted stops. I am learning that I can leave before I "
     "have to be carried."},
    {Workday, 4, "",
     "A child has joined the library today, her first card. She signed her name {the size of the form|with a "
     "drawing of a cat}. I laminated it like a treaty."},
    {Workday, 3, "",
     "Put the large print shelf in order. {Westerns, always Westerns.|Romance is winning.} I can do this "
     "with half a head, and half is what I had."},
    {Workday, 2, "",
     "The new system asked me to {set a ten year goal|describe my career plan}. I closed the lid and went to "
     "water the plants."},
    {Workday, 4, "",
     "Story time. I did all the voices, with {a rest in the middle|a cushion}. A boy asked me to be the wolf "
     "again."},
    {Workday, 3, "",
     "Wore the {red scarf|good boots} to work and walked slower than everyone and got there all the same."},
    {Workday, 4, "",
     "A student cried at the desk about an essay and I found her {three books and a biscuit|a quiet corner}. "
     "It is good to be the one who helps."},
    {Workday, 3, "",
     "Half day. {Rain on the glass roof.|Somebody had left tulips in the staff room.} I catalogued until the "
     "letters swam and then I stopped, on purpose, before they did."},

    // --- weekends ---
    {Weekend, 5, "Market",
     "Market with Sam. Cheese, {pears|cherries}, far too many flowers. We had coffee on the wall and watched "
     "people's dogs. A perfect hour."},
    {Weekend, 4, "",
     "Pancakes, papers, {crossword|the quiz in the back}. Otto got the burnt one. We did not get dressed "
     "until noon and I recommend it to no one and everyone."},
    {Weekend, 3, "",
     "Sam went to the match and I had the house to myself. I {slept through most of it|moved all the books "
     "around}. It was good to miss each other for an afternoon."},
    {Weekend, 4, "",
     "Jonah stayed the night. He asked why I have a bump under my skin and I told him it is a {little "
     "door|port} for my medicine. He said \"like a robot\" and went back to his toast."},
    {Weekend, 2, "",
     "The party was loud and kind and I lasted {an hour|until the cake}. In the car I cried from tiredness. "
     "Sam drove home the long way, past the water."},
    {Weekend, 5, "In this picture",
     "Long lunch at Leila's, {eleven|nine} of us round two tables. Somebody spilt the wine, nobody cared. I "
     "looked round and thought: I am in this picture."},
    {Weekend, 3, "",
     "Slow Sunday. Soup on the hob, {rain on the skylight|the game on the radio}. I ironed one shirt and "
     "called it a day."},
    {Weekend, 4, "The hill",
     "We got to the {second bench|gate} on the hill. Last month I stopped at the first one. I am not making "
     "anything of it. I am only writing it down."},
    {Weekend, 3, "",
     "Ines took me to a class where you paint a {bowl|plate}. Mine looks like weather. We laughed until the "
     "teacher came over."},
    {Weekend, 4, "The sea",
     "Drove to the sea and back for {chips|an ice cream}. Otto barked at a wave and it backed off. He is "
     "still proud."},
    {Weekend, 2, "",
     "Sam's friends talked about {next year's|their} holidays and I felt the floor tilt a little. I went and "
     "looked at the fish tank until it passed. Sam found me there and did not ask."},
    {Weekend, 4, "", "Breakfast in the garden in {coats|hats}. Steam from the cups, steam from Otto."},
    {Weekend, 3, "", "Built a {shelf|bird table} with Jonah. It leans. He has signed it underneath."},
    {Weekend, 3, "", "Had people for {soup|cards}. I sat, they fetched. I am getting better at sitting."},
    {Weekend, 4, "",
     "The second-hand shop. A lamp shaped like a {mushroom|goose}. We did not need it and now we could not "
     "live without it."},
    {Weekend, 2, "",
     "Cancelled the {trip|lunch}, again. They were kind, again. I sat in the parked car outside our own "
     "house until I felt like going in."},

    // --- the seasons ---
    {Spring, 4, "Blackbird",
     "First {blackbird|bee} of the year in the garden. I stood there in my dressing gown and let the tea go "
     "cold."},
    {Spring, 5, "",
     "The whole street smells of {lilac|cut grass}. I walked to the post box and back twice for no reason at "
     "all."},
    {Spring, 4, "Seeds",
     "Sowed {sweet peas|sunflowers} with Jonah. He gave each one a name. I have promised to send reports on "
     "Kevin."},
    {Spring, 3, "",
     "The evenings are longer and so are my yawns. But there was {light in the kitchen at six|a thrush "
     "singing at tea time}, so I forgive them."},
    {Spring, 4, "",
     "Opened every window. The house smelt of {winter and dog|soup and medicine} and now it smells of "
     "outside."},
    {Spring, 3, "",
     "Blossom over all the parked cars. It {fell on Otto|stuck to my hat} and I thought, well, that is one "
     "way to be told that time goes on."},
    {Spring, 4, "",
     "Planted {basil|chives|a tray of lettuce} on the window sill. Small green things that do not care what "
     "day it is."},
    {Spring, 4, "",
     "Garden day. I sat on the upturned bucket and pointed, and Sam dug. The {dahlias|beans} are in. We make "
     "a good gardener between us."},
    {Summer, 5, "",
     "Too hot to do anything, so we did nothing, in the shade, with our feet in {the paddling pool|a "
     "bucket}. Mr Bell waved. Otto got in."},
    {Summer, 4, "",
     "Supper outside again. {Swifts|Bats} over the roofs. I said I wish it could stay like this and Sam "
     "said, it is like this now."},
    {Summer, 2, "Heat",
     "The heat and the tablets do not get on. {Cold flannels, fan, blinds down.|I lay on the kitchen tiles "
     "with Otto.} I am a plant today. Water me and turn me round."},
    {Summer, 4, "", "Picked {raspberries|beans} until my hands were red. I ate more than I brought in."},
    {Summer, 5, "",
     "Open air concert in the park. We had the blanket, the flask, the {good olives|bad folding chairs}. "
     "During the slow piece nobody coughed. I held Sam's sleeve."},
    {Summer, 3, "",
     "Everyone is away and the street is quiet. I watered {three gardens|the neighbours' pots} and pretended "
     "I had an estate."},
    {Summer, 4, "",
     "The sunflower called Kevin is taller than {me|the shed}. I sent Jonah a picture with Otto for scale."},
    {Summer, 4, "",
     "Mr Bell brought {tomatoes|sweet peas} over the fence and stayed to talk about his late wife. He does "
     "not lower his voice when he speaks about dying. I like that in a neighbour."},
    {Summer, 5, "",
     "Boat on the river, Sam rowing, me with my hand in the water. {A heron.|A swan with views.} I did not "
     "want a single thing."},
    {Autumn, 4, "",
     "Leaves in the hall, leaves in the dog. We walked through the {oak wood|churchyard} and it sounded like "
     "paper."},
    {Autumn, 3, "",
     "First fire of the year. I burnt {the old timetables|a year of envelopes} and it felt better than it "
     "had any right to."},
    {Autumn, 4, "Apples",
     "Apples from Mr Bell, a whole {crate|wheelbarrow}. Crumble, sauce, crumble again. Sam has asked me to "
     "stop and then had seconds."},
    {Autumn, 2, "",
     "Pink in all the shops again, on {biscuits|bin lorries} even. I know people mean well. I turned the "
     "yoghurt round so I could not see the ribbon."},
    {Autumn, 3, "",
     "Fog so thick that Otto {dropped his stick|barked at a post}. I like fog. It only asks you to see the "
     "next bit."},
    {Autumn, 4, "Bulbs",
     "Bought bulbs to plant. {Forty|Sixty} of them. Sam looked at me and said \"good\", and neither of us "
     "said anything else about it."},
    {Winter, 4, "Snow",
     "Snow. Otto ran in circles with his mouth open. I made {one very small snowman|a snow dog} and my "
     "fingers complained for an hour. Worth it."},
    {Winter, 3, "",
     "Dark so early. I have put {fairy lights|the lamp} in the window where I write. It helps more than it "
     "should."},
    {Winter, 2, "",
     "Everyone has a cold, so I am keeping away from everyone. Waved at Jonah through the {glass|car "
     "window}. He breathed on it and drew a heart."},
    {Winter, 5, "",
     "Frost on everything, and sun. We walked {out to the lock|up to the gate} in our big coats like two "
     "bears. My cheeks were sore from smiling."},
    {Winter, 3, "",
     "Socks, soup, {stove|hot water bottle}. I have become a person who has opinions about blankets."},

    {December, 4, "",
     "We decorated early. I wanted {the smell of it|the box of ugly baubles}. Each one has a story and Sam "
     "let me tell them all again."},
    {December, 3, "Card list",
     "Wrote the cards. I never know what to say about the year. This time I wrote \"we are {here|still us}, "
     "Otto sends mud\"."},
    {December, 5, "The shortest day",
     "The shortest day. {Candles in jars|A lantern walk} along the river with half the street, children up "
     "far too late. From tomorrow, more light. I hold on to that kind of fact."},
    {December, 3, "",
     "Present for Sam is hidden in the {piano stool|airing cupboard} and I have told nobody but Otto. I may "
     "forget where it is. It would not be the first time."},
    {December, 4, "",
     "We are having {fish pie|pancakes} for the feast because nobody likes turkey and this year I said so. "
     "Relief all round."},
    {December, 2, "",
     "All the songs on the radio are about next year. I turned it off and we {made our own noise|played "
     "cards by the tree}. One day, and then one day."},

    // --- awake at night ---
    {Night, 2, "Three in the morning",
     "Awake again. The house ticks. I am not frightened exactly, only {very awake|wide open}. Otto opened "
     "one eye and moved over."},
    {Night, 1, "The nights",
     "It is the nights. In the day I can keep moving. I lay and did sums that have no answer. Then I {came "
     "down and made toast|wrote this}, and the kitchen was still the kitchen."},
    {Night, 2, "",
     "The steroids again, bright as a shop window at {two|four} in the morning. I have cleaned the cutlery "
     "drawer. It gleams."},
    {Night, 3, "",
     "Listened to the rain and the {trains|owls}. Somebody else's light was on across the road. Hello, "
     "whoever you are."},
    {Night, 2, "",
     "A dream in which I had {missed|slept through} something important and everyone was polite about it. I "
     "am writing it down so it can go."},
    {Night, 3, "",
     "Could not sleep, so I wrote to the woman in {the group|Norway} who also cannot sleep. She answered in "
     "a minute. We talked about soup and then about being scared, in that order."},
    {Night, 1, "",
     "I do not want to leave them. There. That is the whole thought. It is {ten past three|nearly four} and "
     "I have written it and the page did not fall apart."},
    {Night, 3, "",
     "Two o'clock. {A fox on the wall|The moon in the skylight}, very clear. I was glad to be the one who "
     "saw it."},
    {Night, 2, "",
     "The hands wake me, pins and needles. I sat and {squeezed the stress ball|rubbed them with the lavender "
     "cream} and listened to Sam breathe."},

    // --- treatment days ---
    {TreatmentDay, 3, "Chair by the window",
     "Got the chair by the window. {Two magpies|A window cleaner} for company. Ruth found the port first "
     "time and we talked about her tomatoes."},
    {TreatmentDay, 3, "",
     "Infusion day. {Audio book, ginger biscuits, warm socks.|Crossword, grapes, the big scarf.} The man "
     "opposite and I have started to nod to each other like people who share a bus."},
    {TreatmentDay, 2, "Otto's friends, in order",
     "They could not get the line to work and it took {three|four} people and a hot pad. Nobody's fault. I "
     "stared at the ceiling tiles and named Otto's friends in order."},
    {TreatmentDay, 4, "",
     "Bloods were fine, so it went ahead. Odd, to be glad about this. Sam brought {the good sandwiches|a "
     "whole thermos of soup} and we had a picnic with tubes."},
    {TreatmentDay, 3, "",
     "Waited {two hours|ages} for the pharmacy. I knitted. Somebody's small daughter asked for a lesson and "
     "we did six rows together."},
    {TreatmentDay, 2, "",
     "New machine, new beeps. I cried a bit when the nurse was {kind|called away}, which is always when it "
     "happens."},
    {TreatmentDay, 3, "",
     "The young woman in the next chair was there for her first time. I remembered. I lent her my "
     "{blanket|charger} and said very little. Ruth winked at me."},
    {TreatmentDay, 3, "",
     "Home by four, {shoes off|straight to the sofa}. Sam had changed the sheets. I do not have the words "
     "for how good that was."},
    {TreatmentDay, 4, "",
     "Ruth is going on holiday and told me all about {the cabin|her tent}. It was nice to look forward to "
     "something on somebody else's behalf."},
    {TreatmentDay, 3, "Day by numbers",
     "Day by numbers: {one|two} needle, four cups of tea, one hundred and ten pages, one very long corridor, "
     "one text from Ines with eleven dogs in it."},
    {TreatmentDay, 3, "",
     "The good chair was taken and I got the one by the {fire door|printer}. I read the same page four "
     "times. Then Ruth came and told me about her {allotment|nephew}, and that was better than the book."},
    {TreatmentDay, 2, "",
     "I did not want to go in. I stood by the {bike rack|revolving door} until Sam said \"shall we?\", and "
     "we did."},
    {TreatmentDay, 4, "",
     "My magpies were there, both of them. {Short queue, warm hands.|No queue at all.} Home in time to see "
     "the end of the afternoon."},

    // --- the days after ---
    {AfterTreatment, 2, "Grey days",
     "The grey days. I know their shape by now. {Today is sleep and dry crackers.|Bed, bucket close by, "
     "small sips.} Tomorrow I will know more."},
    {AfterTreatment, 1, "",
     "Everything aches, even my {hair|teeth}, I told Sam, which is not possible, but there it is. We watched "
     "a programme about canals. I am glad it is dark."},
    {AfterTreatment, 2, "A list of one",
     "Managed the shower, sitting down. {Then a nap.|Then I needed a rest from being clean.} A list of one "
     "thing, and I did it."},
    {AfterTreatment, 3, "Day three",
     "Day three, and the fog is thinner. I ate an egg. Otto and I went to the {corner|post box} and stood "
     "there like two old men."},
    {AfterTreatment, 2, "",
     "My feet burn at night. I put them against the {cold wall|tiles} and they sighed, I swear. To ask on "
     "the next visit."},
    {AfterTreatment, 2, "",
     "Sick in the night, better by {ten|noon}. I rang the nurse line because I have promised Sam to ring. "
     "She was calm and I was glad I had."},
    {AfterTreatment, 3, "",
     "Soup from Leila: {lentil|chicken}. Ate a whole bowl. She sent a message with so many question marks "
     "that I sent her a photo of the empty bowl."},
    {AfterTreatment, 3, "",
     "Not a bad one this time. I keep waiting for it to arrive. {Meanwhile I have read the paper.|Meanwhile "
     "the sun came out.}"},
    {AfterTreatment, 1, "Today",
     "I do not want to do this any more. I will, but today I do not want to. Sam sat on the edge of the bed "
     "and said {\"I know\"|nothing at all}, and did not try to fix it."},
    {AfterTreatment, 2, "",
     "Mouth sore. {Yoghurt, ice, mashed banana.|Cold custard for every meal.} I am living like a very old "
     "baby."},
    {AfterTreatment, 3, "",
     "Slept, woke, slept. In between I heard Sam on the phone {laughing|talking low}, and Otto's nails on "
     "the floor. House sounds. I like to know it all goes on."},
    {AfterTreatment, 2, "",
     "Everyone says rest. Nobody says how boring it is. I have counted {the slats in the blind|all the "
     "cracks in the ceiling} and there are {forty-two|nineteen}."},
    {AfterTreatment, 4, "Back",
     "I am back. It happened between breakfast and {lunch|the second cup of tea}: the colours came on. I "
     "rang Ines to say hello from this side."},
    {AfterTreatment, 3, "",
     "Walked Otto to the end of the road with my {stick|sunglasses} on. A neighbour crossed over to say "
     "hello and did not ask anything. Lovely man."},
    {AfterTreatment, 2, "",
     "Slept in the {guest room|chair} so Sam could sleep too. Otto went to and fro all night like a night "
     "porter."},
    {AfterTreatment, 3, "",
     "Better than last time, I think. I looked it up here: last time I wrote that even the curtains hurt. "
     "Today they are {curtains|cloth with flowers on it}."},
    {AfterTreatment, 2, "", "Cold hands, hot face, {two jumpers|the window open}. I am my own weather."},
    {AfterTreatment, 1, "",
     "Nothing stays down and nothing helps much. Sam reads to me, {a terrible thriller|the atlas}. I hold on "
     "to his voice, like a rail."},
    {AfterTreatment, 2, "",
     "Ruth rang to ask how the night was. {I said long.|I said it was a night.} She let that be an answer, "
     "and then she asked the useful questions."},
    {AfterTreatment, 3, "",
     "First coffee in three days. {Two sips.|Half a cup.} It tasted of brown. I take that as progress."},
    {AfterTreatment, 3, "",
     "The tiredness today is the {heavy|soft} kind, not the sharp kind. I can lie under it and think."},
    {AfterTreatment, 2, "",
     "I forgot the kettle, the door and the {day of the week|end of every sentence}. Sam says I am on "
     "holiday from nouns."},
    {AfterTreatment, 4, "",
     "Sat on the back step in the {sun|wind} for a quarter of an hour. It felt like being let out of "
     "school."},
    {AfterTreatment, 3, "",
     "Jonah sent a message: a photo of his {knee|tooth} and the word \"solidarity\", which I think Leila "
     "helped with."},

    // --- before a scan ---
    {BeforeScan, 2, "",
     "The letter with the scan date is on the {fridge|shelf} and I walk past it as if it could see me."},
    {BeforeScan, 2, "Scan week",
     "Scan week. I can feel it in my shoulders. I have started {cleaning|sorting} things that do not need "
     "it. Sam has started cooking things with cheese."},
    {BeforeScan, 1, "Every ache",
     "Every ache is a message this week. My {hip|back} has been talking all day. I know it might be the "
     "gardening. I know, and still."},
    {BeforeScan, 3, "Plan",
     "Plan for the day: Leila drives. {The soft jumper without metal.|Clothes without a zip.} The playlist. "
     "Ask for the blanket before I am cold. Chips afterwards, whatever happens."},
    {BeforeScan, 2, "",
     "Ruth called to go through the appointment. I asked the same question {twice and she answered it "
     "twice|three times and she answered it three times}, in the same voice."},
    {BeforeScan, 2, "",
     "I was fine until I was not, in the middle of the {supermarket|car park}. Held on to the trolley. In "
     "for four, out for six. A woman asked if I was all right and I said nearly."},
    {BeforeScan, 3, "",
     "Ines said: you do not have to be good at waiting. I have written it on {the back of my hand|a note by "
     "the kettle}."},
    {BeforeScan, 3, "",
     "Went to the cinema to be somewhere else for {two hours|an afternoon}. It worked for most of it. "
     "Popcorn for supper."},
    {BeforeScan, 2, "",
     "Worry time, ten minutes with the kitchen timer, all of it on paper. Then I {put the paper in the "
     "drawer|closed the notebook} and went to find Sam. It does not make it go, but it gives it a chair."},
    {BeforeScan, 2, "",
     "Not sleeping much. {Sam is not either.|I can hear Sam not sleeping.} We lay there and played the game "
     "where you name a town for every letter. We got to Q."},
    {BeforeScan, 4, "",
     "Walked a long way with Otto and did not think about it until {the bridge|we got home}. That is nearly "
     "an hour. I will take an hour."},
    {BeforeScan, 2, "",
     "Everybody says \"it will be fine\". I would like somebody to say \"{that must be horrible|shall I come "
     "with you}\". Ines said it, in the end."},
    {BeforeScan, 3, "",
     "Packed the bag, {snacks, socks, book I will not read|the scarf, the list, the lucky pencil}. Packing "
     "is a thing that I can do."},
    {BeforeScan, 2, "",
     "I have been snapping. Sam brought me {tea|a pear, cut up}, and said \"it is that week\". It is that "
     "week."},
    {BeforeScan, 3, "",
     "{Weeded|Raked} until it got dark. The mind was at it again and the hands said, come over here."},
    {BeforeScan, 1, "",
     "Tonight I cannot find the floor of it. I wrote all the what-ifs down the left side and on the right I "
     "wrote {\"then we will see\"|\"Sam\"} next to each."},
    {BeforeScan, 2, "",
     "I watched {four|five} episodes of the thing with the bakers and could not tell you who left."},
    {BeforeScan, 3, "",
     "Leila and I made a rule: no talk of it after six. At {ten past|a quarter past} she said \"not talking "
     "about it\", and we got the giggles."},

    // --- the day of a scan ---
    {ScanDay, 2, "Scan day",
     "It is done. Cold room, warm {blanket|hands}, the voice that says breathe in and hold. I went through "
     "our whole street in my head, door by door. Chips on the wall afterwards, with too much vinegar."},
    {ScanDay, 3, "",
     "Leila drove and talked about her boiler all the way, on purpose. The {technician|young man} explained "
     "every noise before it came. I was less afraid than last time, or differently."},
    {ScanDay, 2, "",
     "The dye makes you feel as if you have {wet yourself|swallowed a summer}. They always warn me, and I am "
     "always surprised. Home now. Otto has inspected the plaster."},
    {ScanDay, 3, "",
     "I kept my eyes shut and was at the {lake|sea}. I could nearly smell it. When they slid me out I did "
     "not know for a second which was real. Then tea from the machine, so, this."},
    {ScanDay, 2, "",
     "Waited {an hour|fifty minutes} in the gown that does not close. A woman across from me said \"we have "
     "to stop meeting like this\", and we both laughed too loudly. Now it is somebody else's turn to look at "
     "the pictures."},
    {ScanDay, 3, "",
     "There and back before lunch. The woman at the desk remembered {Otto's name|my hat}. I slept all "
     "afternoon with the plaster still on."},

    // --- waiting for results ---
    {Waiting, 2, "Face down",
     "Waiting. The phone is {face down|in the other room} and I still hear it not ring."},
    {Waiting, 1, "The wait",
     "This is the worst part, worse than the machine. They know, or they could know, and I am {peeling "
     "potatoes|buying stamps}."},
    {Waiting, 2, "",
     "The report might be on the website already. We have agreed that I will not look. {Sam has the "
     "password.|I gave Ines the password.} I have thought about it only forty times."},
    {Waiting, 3, "",
     "Sam and I did the {puzzle with the lighthouse|whole cupboard under the stairs}. Hands busy. We hardly "
     "spoke and it was companionable."},
    {Waiting, 2, "",
     "I read the face of every person who {calls|writes}. Nobody knows anything. I am a detective in a story "
     "without a crime."},
    {Waiting, 2, "",
     "Appetite gone. Had {rice pudding|toast} at four in the afternoon, standing up. Otto had the rest."},
    {Waiting, 3, "",
     "A better day in the wait. {Sun, washing on the line, long call with Ines.|Mum came, we sorted "
     "buttons.} For whole minutes it was an ordinary week."},
    {Waiting, 1, "",
     "I have told myself both stories now, the good one and the bad one, so many times that they are worn "
     "{smooth|thin}. I would like to put them down."},
    {Waiting, 2, "What I want for the call",
     "What I want for the call: Sam in the room. Facts first, then what they mean. A pen. Permission to ring "
     "back with the questions I will only think of {at midnight|in the car}."},
    {Waiting, 3, "",
     "We walked the {canal|old railway} and I told Sam all of it out loud, worst to best. It sounded smaller "
     "in the open air."},
    {Waiting, 2, "", "Day {two|four} of not knowing. I have become very good at washing up."},
    {Waiting, 2, "",
     "A wrong number rang and I had my hand on my heart. He wanted {a taxi|the garden centre}. I hope he got "
     "there."},

    // --- results ---
    {Results, 4, "Stable",
     "Stable. She said it first, before hello. I asked her to say it again and she did. {Sam put his head "
     "down on the table.|Sam had to go and stand in the garden.} I feel as if somebody has put down a piano "
     "I was holding."},
    {Results, 2, "Some change",
     "One of the spots has grown a little, the others have not. So there is a new plan, and {a leaflet|an "
     "appointment} for it. I understood every word and none of it yet. Sam wrote it down. Otto got his walk, "
     "late, in the rain, and that was good."},
    {Results, 4, "",
     "No change, which I have learnt to love. I rang Leila and we both cried, for {opposite reasons|no "
     "reason} from last time. Then fish and chips, then bed at {eight|nine}."},
    {Results, 3, "",
     "Results were \"mixed\", a word like a weather report. Some smaller, one not. {The team want to carry "
     "on as we are.|They want to look again next time.} I am all right. I am tired. I am all right."},
    {Results, 4, "",
     "Good enough news. I wrote it on the {calendar|kitchen board} in green. Three more months that I get to "
     "plan badly."},

    // --- after results ---
    {AfterResults, 4, "",
     "The world has its {volume|colour} back. I bought {too many plums|a yellow umbrella}. I keep touching "
     "things."},
    {AfterResults, 3, "",
     "Odd how flat I feel, now that it is over. Ruth says that happens, the body has been {holding its "
     "breath|on its toes} for weeks. I slept the whole afternoon."},
    {AfterResults, 4, "",
     "Told everyone. The replies came in like birds. I read them {out loud to Otto|twice}."},
    {AfterResults, 3, "",
     "People want me to celebrate and I do, in a quiet way. I also know somebody from the group whose "
     "{week|letter} went the other way. I sent her a card with no advice on it."},
    {AfterResults, 5, "",
     "We booked it: {four|five} days, small house, dogs allowed. I looked at the date in the calendar and "
     "let myself want it."},
    {AfterResults, 3, "",
     "Made a note for next time, because I always forget: {the waiting was the worst of it|walking helped, "
     "reading did not}. Leila's driving helped. The chips are not optional."},
    {AfterResults, 4, "All good",
     "Back to work, back to the {rota|choir}. Somebody asked \"all good?\" and I said \"for now\", and she "
     "said \"that is all any of us get\". I have thought about it all day."},
    {AfterResults, 4, "",
     "Sam whistles again. I had not noticed that he had stopped. {All day, the same tune.|In the shower, off "
     "key.}"},
    {AfterResults, 3, "",
     "I answered all the messages and then I turned the phone off and lay in the {grass|bath}. My shoulders "
     "came down from wherever they had been."},

    // --- away ---
    {Away, 5, "The island",
     "We are here. White wall, blue door, {a cat on every step|one goat}. I took my shoes off and my feet "
     "did not complain for the first time in weeks."},
    {Away, 5, "",
     "Swam before breakfast. The water was {like glass|warm already}. I floated on my back and there was "
     "nothing above me at all."},
    {Away, 4, "",
     "Afternoons are for the shade. I sleep, Sam reads, somebody somewhere is always {hammering|frying "
     "fish}. I forgot what day it was. On purpose."},
    {Away, 3, "",
     "Tired today, so Sam went to the {ruins|harbour} without me and brought them back in pieces: a "
     "photograph, a pebble, a long story about a donkey."},
    {Away, 5, "",
     "Supper by the water with our feet nearly in it. The owner's mother came out and pressed my "
     "{hand|cheek} and said something we did not understand. We all understood it."},
    {Away, 4, "Last day",
     "Last day. I filled a {jar|pocket} with shells. Otto is with Mr Bell and has, I am told, eaten a "
     "slipper. I am sorry to leave and I want my dog."},
});

} // namespace

std::span<const Seed> seeds()
{
    return kSeeds;
}

} // namespace alongside::demo
