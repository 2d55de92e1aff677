// A network of GraphExplorer, for an empty Neo4j database (5.26 or later). Load it with
//   cypher-shell -a neo4j://localhost:7687 -u neo4j -d neo4j -f FILE
// Made by GraphExplorer from what it holds: change that, and make this anew.

// Constraints and indexes
CREATE CONSTRAINT graphexplorer_marker IF NOT EXISTS FOR (n:GraphExplorer) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT graphexplorer_type IF NOT EXISTS FOR (n:RelationshipType) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT graphexplorer_document IF NOT EXISTS FOR (n:Document) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT graphexplorer_speaker IF NOT EXISTS FOR (n:Speaker) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT graphexplorer_entity IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT graphexplorer_relationship IF NOT EXISTS FOR (n:Relationship) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT graphexplorer_claim IF NOT EXISTS FOR (n:Claim) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT graphexplorer_review IF NOT EXISTS FOR (n:Review) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT graphexplorer_tally IF NOT EXISTS FOR (n:Tally) REQUIRE n.key IS UNIQUE;
CREATE INDEX graphexplorer_name_normal IF NOT EXISTS FOR (n:Name) ON (n.normal);
CREATE INDEX graphexplorer_name_squeezed IF NOT EXISTS FOR (n:Name) ON (n.squeezed);
CREATE INDEX graphexplorer_entity_ties IF NOT EXISTS FOR (n:Entity) ON (n.ties);
CREATE INDEX graphexplorer_claim_supersedes IF NOT EXISTS FOR (n:Claim) ON (n.supersedes);
CREATE INDEX graphexplorer_claim_ahead IF NOT EXISTS FOR (n:Claim) ON (n.ahead);
CREATE INDEX graphexplorer_claim_subject IF NOT EXISTS FOR (n:Claim) ON (n.subject, n.proposition);
CREATE INDEX graphexplorer_relationship_behind IF NOT EXISTS FOR (n:Relationship) ON (n.behind);
CREATE INDEX graphexplorer_relationship_rules IF NOT EXISTS FOR (n:Relationship) ON (n.rules);
CREATE INDEX graphexplorer_relationship_weakest IF NOT EXISTS FOR (n:Relationship) ON (n.unsupported, n.weakest);
CREATE INDEX graphexplorer_relationship_weakest_type IF NOT EXISTS FOR (n:Relationship) ON (n.type, n.unsupported, n.weakest);
CREATE INDEX graphexplorer_relationship_flagged IF NOT EXISTS FOR (n:Relationship) ON (n.flagged, n.weakest);
CREATE INDEX graphexplorer_relationship_reviewed IF NOT EXISTS FOR (n:Relationship) ON (n.reviewed, n.weakest);
CREATE INDEX graphexplorer_review_at IF NOT EXISTS FOR (n:Review) ON (n.at);
CREATE FULLTEXT INDEX graphexplorer_names IF NOT EXISTS FOR (n:Name) ON EACH [n.tokens] OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}};
CALL db.awaitIndexes(60);

// Relationship types
CREATE (:RelationshipType {id: 'acted-for', label: 'acted for', inverse: 'had acting for it', mutual: false, sign: 'positive',
  family: 'covert', fromKinds: ['organization', 'person'], toKinds: ['organization', 'person'], reading: 'acted on behalf of'});
CREATE (:RelationshipType {id: 'alleged-cutout', label: 'alleged cutout', inverse: 'alleged to use as a cutout', mutual: false, sign: 'none',
  family: 'covert', fromKinds: ['organization', 'person'], toKinds: ['organization', 'person'], reading: 'acts as a deniable front for'});
CREATE (:RelationshipType {id: 'ally', label: 'ally', inverse: 'ally', mutual: true, sign: 'positive', family: 'alliance',
  fromKinds: ['organization', 'person'], toKinds: ['organization', 'person'], reading: 'stands side by side with'});
CREATE (:RelationshipType {id: 'appointed', label: 'appointed', inverse: 'appointed by', mutual: false, sign: 'positive',
  family: 'leadership', fromKinds: ['organization', 'person'], toKinds: ['organization', 'person'], reading: 'put in office'});
CREATE (:RelationshipType {id: 'carried-out', label: 'carried out', inverse: 'carried out by', mutual: false, sign: 'none', family: 'action',
  fromKinds: ['organization', 'person'], toKinds: ['event'], reading: 'committed'});
CREATE (:RelationshipType {id: 'claimed', label: 'claimed', inverse: 'claimed by', mutual: false, sign: 'none', family: 'action',
  fromKinds: ['organization', 'person'], toKinds: ['event'], reading: 'declared itself responsible for'});
CREATE (:RelationshipType {id: 'co-located-with', label: 'co-located with', inverse: 'co-located with', mutual: true, sign: 'none',
  family: 'contact', fromKinds: ['organization', 'person'], toKinds: ['organization', 'person'], reading: 'shares a place with'});
CREATE (:RelationshipType {id: 'colluded-with', label: 'colluded with', inverse: 'colluded with', mutual: true, sign: 'none',
  family: 'covert', fromKinds: ['organization', 'person'], toKinds: ['organization', 'person'], reading: 'worked in secret with'});
CREATE (:RelationshipType {id: 'cooperated-with', label: 'cooperated with', inverse: 'cooperated with', mutual: true, sign: 'positive',
  family: 'alliance', fromKinds: ['organization', 'person'], toKinds: ['organization', 'person'], reading: 'worked together with'});
CREATE (:RelationshipType {id: 'counterterrorism-partner-of', label: 'counterterrorism partner of', inverse: 'counterterrorism partner of',
  mutual: true, sign: 'positive', family: 'alliance', fromKinds: ['organization', 'person'], toKinds: ['organization', 'person'],
  reading: 'works against terrorism together with'});
CREATE (:RelationshipType {id: 'defected-from', label: 'defected from', inverse: 'lost defectors', mutual: false, sign: 'none',
  family: 'movement', fromKinds: ['organization', 'person'], toKinds: ['organization', 'person'], reading: 'broke away from'});
CREATE (:RelationshipType {id: 'defected-to', label: 'defected to', inverse: 'gained defectors', mutual: false, sign: 'none',
  family: 'movement', fromKinds: ['organization', 'person'], toKinds: ['organization', 'person'], reading: 'went over to'});
CREATE (:RelationshipType {id: 'foreknew-attacks-by', label: 'foreknew attacks by', inverse: 'attacks foreknown by', mutual: false,
  sign: 'none', family: 'covert', fromKinds: ['organization', 'person'], toKinds: ['organization', 'person'],
  reading: 'knew beforehand of attacks by'});
CREATE (:RelationshipType {id: 'former-member-of', label: 'former member of', inverse: 'has former member', mutual: false, sign: 'none',
  family: 'movement', fromKinds: ['organization', 'person'], toKinds: ['organization', 'person'], reading: 'once belonged to'});
CREATE (:RelationshipType {id: 'freed-members-of', label: 'freed members of', inverse: 'had members freed by', mutual: false, sign: 'none',
  family: 'movement', fromKinds: ['organization', 'person'], toKinds: ['organization', 'person'], reading: 'set free imprisoned members of'});
CREATE (:RelationshipType {id: 'in-contact-with', label: 'in contact with', inverse: 'in contact with', mutual: true, sign: 'none',
  family: 'contact', fromKinds: ['organization', 'person'], toKinds: ['organization', 'person'], reading: 'is in touch with'});
CREATE (:RelationshipType {id: 'leads', label: 'leads', inverse: 'led by', mutual: false, sign: 'positive', family: 'leadership',
  ended: 'led', fromKinds: ['organization', 'person'], toKinds: ['organization', 'person'], reading: 'is at the head of'});
CREATE (:RelationshipType {id: 'operates-in', label: 'operates in', inverse: 'area of operation of', mutual: false, sign: 'none',
  family: 'action', fromKinds: ['organization', 'person'], toKinds: ['place'], reading: 'is active in'});
CREATE (:RelationshipType {id: 'part-of', label: 'part of', inverse: 'has part', mutual: false, sign: 'positive', family: 'structure',
  fromKinds: ['organization', 'person'], toKinds: ['organization', 'person'], reading: 'belongs to the larger body of'});
CREATE (:RelationshipType {id: 'planned-attacks-for', label: 'planned attacks for', inverse: 'had attacks planned by', mutual: false,
  sign: 'positive', family: 'structure', fromKinds: ['organization', 'person'], toKinds: ['organization', 'person'],
  reading: 'planned attacks on behalf of'});
CREATE (:RelationshipType {id: 'province-of', label: 'province of', inverse: 'has province', mutual: false, sign: 'positive',
  family: 'structure', fromKinds: ['organization', 'person'], toKinds: ['organization', 'person'], reading: 'is the regional branch of'});
CREATE (:RelationshipType {id: 'regional-office-of', label: 'regional office of', inverse: 'has regional office', mutual: false,
  sign: 'positive', family: 'structure', fromKinds: ['organization', 'person'], toKinds: ['organization', 'person'],
  reading: 'works in its region for'});
CREATE (:RelationshipType {id: 'responsible-for', label: 'responsible for', inverse: 'blamed on', mutual: false, sign: 'none',
  family: 'action', fromKinds: ['organization', 'person'], toKinds: ['event'], reading: 'stands behind'});
CREATE (:RelationshipType {id: 'rival', label: 'rival', inverse: 'rival', mutual: true, sign: 'negative', family: 'rivalry',
  fromKinds: ['organization', 'person'], toKinds: ['organization', 'person'], reading: 'is at odds with'});
CREATE (:RelationshipType {id: 'seeks-to-restore', label: 'seeks to restore', inverse: 'restoration sought by', mutual: false,
  sign: 'positive', family: 'action', fromKinds: ['organization', 'person'], toKinds: ['organization', 'person'],
  reading: 'works for the return of'});
CREATE (:RelationshipType {id: 'spokesman-of', label: 'spokesman of', inverse: 'has spokesman', mutual: false, sign: 'positive',
  family: 'leadership', fromKinds: ['organization', 'person'], toKinds: ['organization', 'person'], reading: 'speaks in public for'});
CREATE (:RelationshipType {id: 'succeeded', label: 'succeeded', inverse: 'succeeded by', mutual: false, sign: 'none', family: 'leadership',
  fromKinds: ['organization', 'person'], toKinds: ['organization', 'person'], reading: 'came into office after'});
CREATE (:RelationshipType {id: 'targeted', label: 'targeted', inverse: 'targeted by', mutual: false, sign: 'negative', family: 'rivalry',
  fromKinds: ['organization', 'person'], toKinds: ['organization', 'person'], reading: 'made a target of'});
CREATE (:RelationshipType {id: 'toppled', label: 'toppled', inverse: 'toppled by', mutual: false, sign: 'negative', family: 'rivalry',
  fromKinds: ['organization', 'person'], toKinds: ['organization', 'person'], reading: 'brought down the rule of'});

// Documents
CREATE (:Document {id: 'ef5fb75062609d7d093b9cd3f1a13253', title: 'What We Know—and Don\'t Know—About ISIS-K', published: '2021-09-01',
  author: 'Thomas Joscelyn', written: '2021-08-27~', handling: 'clear'});

// Entities and their names
CREATE (e:Entity:Event {id: '02991cc846479cc7bc74b1b910fdfe3c', kind: 'event', name: '9/11 attacks', date: '2001-09-11', ties: 2,
  neighbours: 2})
CREATE (:Name {text: '9/11 attacks', position: 0, normal: '9/11 attacks', squeezed: '911attacks', length: 10, tokens: '9 11 attacks'})-[:NAMES]->(e);
CREATE (e:Entity:Person {id: '02c5d755fa4e11973c207e6088d2d6f2', kind: 'person', name: 'Osama bin Laden', ties: 1, neighbours: 1})
CREATE (:Name {text: 'Osama bin Laden', position: 0, normal: 'osama bin laden', squeezed: 'osamabinladen', length: 13,
  tokens: 'osama bin laden'})-[:NAMES]->(e);
CREATE (e:Entity:Organization {id: '109454c4d0c8e9655e7eb8660b0503db', kind: 'organization', name: 'Pakistani Taliban', otherNames: ['TTP'],
  ties: 1, neighbours: 1})
CREATE (:Name {text: 'Pakistani Taliban', position: 0, normal: 'pakistani taliban', squeezed: 'pakistanitaliban', length: 16,
  tokens: 'pakistani taliban'})-[:NAMES]->(e)
CREATE (:Name {text: 'TTP', position: 1, normal: 'ttp', squeezed: 'ttp', length: 3, tokens: 'ttp'})-[:NAMES]->(e);
CREATE (e:Entity:Organization {id: '3ec80bc788d717d65f515b4292ce4e76', kind: 'organization', name: 'UN Security Council', ties: 1,
  neighbours: 1})
CREATE (:Name {text: 'UN Security Council', position: 0, normal: 'un security council', squeezed: 'unsecuritycouncil', length: 17,
  tokens: 'un security council'})-[:NAMES]->(e);
CREATE (e:Entity:Person {id: '44ba5ec22b4bd14daf783b94026686be', kind: 'person', name: 'Abu Bakr al-Baghdadi', ties: 2, neighbours: 2})
CREATE (:Name {text: 'Abu Bakr al-Baghdadi', position: 0, normal: 'abu bakr al baghdadi', squeezed: 'abubakralbaghdadi', length: 17,
  tokens: 'abu bakr al baghdadi albaghdadi'})-[:NAMES]->(e);
CREATE (e:Entity:Organization {id: '45e311653dfc0bb4d6d252267aff2901', kind: 'organization', name: 'ISIS-K\'s first leaders', ties: 4,
  neighbours: 4})
CREATE (:Name {text: 'ISIS-K\'s first leaders', position: 0, normal: 'isis k\'s first leaders', squeezed: 'isisksfirstleaders', length: 18,
  tokens: 'isis k s isisks first leaders'})-[:NAMES]->(e);
CREATE (e:Entity:Organization {id: '4c977854d53e0539fb6b398b901aa445', kind: 'organization', name: 'NATO', ties: 1, neighbours: 1})
CREATE (:Name {text: 'NATO', position: 0, normal: 'nato', squeezed: 'nato', length: 4, tokens: 'nato'})-[:NAMES]->(e);
CREATE (e:Entity:Organization {id: '58ada832ab308a6f8a8fa5211dc441a1', kind: 'organization', name: 'Haqqani Network', ties: 5, neighbours: 5})
CREATE (:Name {text: 'Haqqani Network', position: 0, normal: 'haqqani network', squeezed: 'haqqaninetwork', length: 14,
  tokens: 'haqqani network'})-[:NAMES]->(e);
CREATE (e:Entity:Organization {id: '61bb5ceb2ba4a0b7bbfb7b5d5be1e87b', kind: 'organization', name: 'Al-Sadiq office', ties: 2, neighbours: 2})
CREATE (:Name {text: 'Al-Sadiq office', position: 0, normal: 'al sadiq office', squeezed: 'alsadiqoffice', length: 13,
  tokens: 'al sadiq alsadiq office'})-[:NAMES]->(e);
CREATE (e:Entity:Organization {id: '6243da0a072c3347d4ded01e2983e629', kind: 'organization', name: 'Islamic State',
  otherNames: ['ISIS', 'ISIL', 'IS'], ties: 10, neighbours: 9})
CREATE (:Name {text: 'Islamic State', position: 0, normal: 'islamic state', squeezed: 'islamicstate', length: 12, tokens: 'islamic state'})-[:NAMES]->(e)
CREATE (:Name {text: 'ISIS', position: 1, normal: 'isis', squeezed: 'isis', length: 4, tokens: 'isis'})-[:NAMES]->(e)
CREATE (:Name {text: 'ISIL', position: 2, normal: 'isil', squeezed: 'isil', length: 4, tokens: 'isil'})-[:NAMES]->(e)
CREATE (:Name {text: 'IS', position: 3, normal: 'is', squeezed: 'is', length: 2, tokens: 'is'})-[:NAMES]->(e);
CREATE (e:Entity:Event {id: '65b871cc62ee7f535cdd287fc052b799', kind: 'event', name: 'Kabul airport bombing', date: '2021-08-26', ties: 2,
  neighbours: 1})
CREATE (:Name {text: 'Kabul airport bombing', position: 0, normal: 'kabul airport bombing', squeezed: 'kabulairportbombing', length: 19,
  tokens: 'kabul airport bombing'})-[:NAMES]->(e);
CREATE (e:Entity:Person {id: '6fe7b7900a5369a91227c6eea261228e', kind: 'person', name: 'Abu Ibrahim al-Hashimi al-Qurayshi', ties: 2,
  neighbours: 2})
CREATE (:Name {text: 'Abu Ibrahim al-Hashimi al-Qurayshi', position: 0, normal: 'abu ibrahim al hashimi al qurayshi',
  squeezed: 'abuibrahimalhashimialqurayshi', length: 29, tokens: 'abu ibrahim al hashimi alhashimi al qurayshi alqurayshi'})-[:NAMES]->(e);
CREATE (e:Entity:Organization {id: '70a003d65946640518f48b215112abc7', kind: 'organization', name: 'ISIS-K',
  otherNames: ['Islamic State-Khorasan Province', 'ISKP'], ties: 18, neighbours: 15})
CREATE (:Name {text: 'ISIS-K', position: 0, normal: 'isis k', squeezed: 'isisk', length: 5, tokens: 'isis k isisk'})-[:NAMES]->(e)
CREATE (:Name {text: 'Islamic State-Khorasan Province', position: 1, normal: 'islamic state khorasan province',
  squeezed: 'islamicstatekhorasanprovince', length: 28, tokens: 'islamic state khorasan statekhorasan province'})-[:NAMES]->(e)
CREATE (:Name {text: 'ISKP', position: 2, normal: 'iskp', squeezed: 'iskp', length: 4, tokens: 'iskp'})-[:NAMES]->(e);
CREATE (e:Entity:Organization {id: '717cce962504fe206f364f775b1b0700', kind: 'organization', name: 'Tajikistan attack team', ties: 2,
  neighbours: 2})
CREATE (:Name {text: 'Tajikistan attack team', position: 0, normal: 'tajikistan attack team', squeezed: 'tajikistanattackteam', length: 20,
  tokens: 'tajikistan attack team'})-[:NAMES]->(e);
CREATE (e:Entity:Organization {id: '7542b85c6270b67cb8a70b61dc05ebc8', kind: 'organization', name: 'New York plot trio', ties: 2,
  neighbours: 2})
CREATE (:Name {text: 'New York plot trio', position: 0, normal: 'new york plot trio', squeezed: 'newyorkplottrio', length: 15,
  tokens: 'new york plot trio'})-[:NAMES]->(e);
CREATE (e:Entity:Person {id: '837caa848ea78103d1972e132b472165', kind: 'person', name: 'Joe Biden', ties: 1, neighbours: 1})
CREATE (:Name {text: 'Joe Biden', position: 0, normal: 'joe biden', squeezed: 'joebiden', length: 8, tokens: 'joe biden'})-[:NAMES]->(e);
CREATE (e:Entity:Organization {id: '87fecbcc0ab5770866a75d599ec4634f', kind: 'organization', name: 'Islamic Emirate of Afghanistan', ties: 4,
  neighbours: 4})
CREATE (:Name {text: 'Islamic Emirate of Afghanistan', position: 0, normal: 'islamic emirate of afghanistan',
  squeezed: 'islamicemirateofafghanistan', length: 27, tokens: 'islamic emirate of afghanistan'})-[:NAMES]->(e);
CREATE (e:Entity:Organization {id: '882fd24d63351703eb7d10fbd8f35cc7', kind: 'organization', name: 'United States', ties: 9, neighbours: 7})
CREATE (:Name {text: 'United States', position: 0, normal: 'united states', squeezed: 'unitedstates', length: 12, tokens: 'united states'})-[:NAMES]->(e);
CREATE (e:Entity:Organization {id: '8c9818178a0cc623aa18a89d239b7d63', kind: 'organization', name: 'Afghan government (deposed 2021)',
  ties: 2, neighbours: 2})
CREATE (:Name {text: 'Afghan government (deposed 2021)', position: 0, normal: 'afghan government (deposed 2021)',
  squeezed: 'afghangovernmentdeposed2021', length: 27, tokens: 'afghan government deposed 2021'})-[:NAMES]->(e);
CREATE (e:Entity:Event {id: '9231ee47a8c523a9af127052733e7a19', kind: 'event', name: 'Attack on cyclists in Tajikistan', date: '2018-07',
  ties: 1, neighbours: 1})
CREATE (:Name {text: 'Attack on cyclists in Tajikistan', position: 0, normal: 'attack on cyclists in tajikistan',
  squeezed: 'attackoncyclistsintajikistan', length: 28, tokens: 'attack on cyclists in tajikistan'})-[:NAMES]->(e);
CREATE (e:Entity:Person {id: '9bbd4117bf4c84f0005b445426c3e33d', kind: 'person', name: 'Shahab al-Muhajir', ties: 5, neighbours: 4})
CREATE (:Name {text: 'Shahab al-Muhajir', position: 0, normal: 'shahab al muhajir', squeezed: 'shahabalmuhajir', length: 15,
  tokens: 'shahab al muhajir almuhajir'})-[:NAMES]->(e);
CREATE (e:Entity:Organization {id: 'ab09ac4c5d685ff08e385196cb3c82b3', kind: 'organization', name: 'al-Qaeda', ties: 7, neighbours: 7})
CREATE (:Name {text: 'al-Qaeda', position: 0, normal: 'al qaeda', squeezed: 'alqaeda', length: 7, tokens: 'al qaeda alqaeda'})-[:NAMES]->(e);
CREATE (e:Entity:Organization {id: 'ae24d1ae4a38c101b4b6dfd25aeb019c', kind: 'organization', name: 'UN monitoring team', ties: 1,
  neighbours: 1})
CREATE (:Name {text: 'UN monitoring team', position: 0, normal: 'un monitoring team', squeezed: 'unmonitoringteam', length: 16,
  tokens: 'un monitoring team'})-[:NAMES]->(e);
CREATE (e:Entity:Place {id: 'b4c3f5316221b2067bf4cd0157cdfcf2', kind: 'place', name: 'Afghanistan', ties: 1, neighbours: 1})
CREATE (:Name {text: 'Afghanistan', position: 0, normal: 'afghanistan', squeezed: 'afghanistan', length: 11, tokens: 'afghanistan'})-[:NAMES]->(e);
CREATE (e:Entity:Person {id: 'b7127b510c9ebc0864b4f8e2cabdb48e', kind: 'person', name: 'Zabihullah Mujahid', ties: 1, neighbours: 1})
CREATE (:Name {text: 'Zabihullah Mujahid', position: 0, normal: 'zabihullah mujahid', squeezed: 'zabihullahmujahid', length: 17,
  tokens: 'zabihullah mujahid'})-[:NAMES]->(e);
CREATE (e:Entity:Place {id: 'bd864b53ea7153931bcaf92eb8d124d7', kind: 'place', name: 'Pakistan', ties: 1, neighbours: 1})
CREATE (:Name {text: 'Pakistan', position: 0, normal: 'pakistan', squeezed: 'pakistan', length: 8, tokens: 'pakistan'})-[:NAMES]->(e);
CREATE (e:Entity:Organization {id: 'd3d7d1ce6eb07680bff8344d7b82f069', kind: 'organization', name: 'Taliban', ties: 12, neighbours: 9})
CREATE (:Name {text: 'Taliban', position: 0, normal: 'taliban', squeezed: 'taliban', length: 7, tokens: 'taliban'})-[:NAMES]->(e);
CREATE (e:Entity:Organization {id: 'ddd22e653298742f783011375e97743b', kind: 'organization', name: 'Haqqani Network commanders', ties: 3,
  neighbours: 2})
CREATE (:Name {text: 'Haqqani Network commanders', position: 0, normal: 'haqqani network commanders', squeezed: 'haqqaninetworkcommanders',
  length: 24, tokens: 'haqqani network commanders'})-[:NAMES]->(e);
CREATE (e:Entity:Organization {id: 'fd3affa32ec9ce64f8de3102b219fccf', kind: 'organization', name: 'Tajik cell in Germany', ties: 3,
  neighbours: 3})
CREATE (:Name {text: 'Tajik cell in Germany', position: 0, normal: 'tajik cell in germany', squeezed: 'tajikcellingermany', length: 18,
  tokens: 'tajik cell in germany'})-[:NAMES]->(e);

// Speakers
MATCH (e:Entity {id: '3ec80bc788d717d65f515b4292ce4e76'})
CREATE (s:Speaker {id: '12800278f9dce378d307cbae291e5a27', name: 'UN Security Council', group: 'United Nations', reliability: 'b',
  reason: 'reports on the work of its experts', entity: '3ec80bc788d717d65f515b4292ce4e76'})
CREATE (s)-[:IS_ENTITY]->(e);
MATCH (e:Entity {id: 'ae24d1ae4a38c101b4b6dfd25aeb019c'})
CREATE (s:Speaker {id: '313b43c932c5c7dcce1e6457db810447', name: 'UN monitoring team', group: 'United Nations', reliability: 'b',
  reason: 'experts working for the Security Council', entity: 'ae24d1ae4a38c101b4b6dfd25aeb019c'})
CREATE (s)-[:IS_ENTITY]->(e);
CREATE (s:Speaker {id: '3ad112dfb856097d2ce57ab52fe6e531', name: 'UN Assistance Mission in Afghanistan', group: 'United Nations',
  reliability: 'b', reason: 'documents incidents in the country'});
MATCH (d:Document {id: 'ef5fb75062609d7d093b9cd3f1a13253'})
CREATE (s:Speaker {id: '3f58a27be5b11cc7db59b35ad533b97e', name: 'whoever intercepted', reliability: 'f', reason: 'not named',
  mentionedIn: 'ef5fb75062609d7d093b9cd3f1a13253'})
CREATE (s)-[:MENTIONED_IN]->(d);
CREATE (s:Speaker {id: '4bdbf18d005d4f604edde35c5513005f', name: 'Islamic State leaders', group: 'Islamic State', reliability: 'b',
  reason: 'a party, on their own acts and attitude'});
MATCH (e:Entity {id: 'b7127b510c9ebc0864b4f8e2cabdb48e'})
CREATE (s:Speaker {id: '53088f57b2d6ebc03ad3bc6e548436df', name: 'Zabihullah Mujahid', group: 'Taliban', reliability: 'b',
  reason: 'spokesman of a party, on its own attitude', entity: 'b7127b510c9ebc0864b4f8e2cabdb48e'})
CREATE (s)-[:IS_ENTITY]->(e);
MATCH (e:Entity {id: '70a003d65946640518f48b215112abc7'})
CREATE (s:Speaker {id: '67116376e67eca5af43de2def2aa6351', name: 'ISIS-K', group: 'Islamic State', reliability: 'b',
  reason: 'a party, on its own acts and attitude', entity: '70a003d65946640518f48b215112abc7'})
CREATE (s)-[:IS_ENTITY]->(e);
MATCH (d:Document {id: 'ef5fb75062609d7d093b9cd3f1a13253'})
CREATE (s:Speaker {id: '7844423b3b1543744eb3823fc7066e5a', name: 'some commentators', reliability: 'f', reason: 'not named',
  mentionedIn: 'ef5fb75062609d7d093b9cd3f1a13253'})
CREATE (s)-[:MENTIONED_IN]->(d);
CREATE (s:Speaker {id: '7b312b932b310397006e276522999865', name: 'American investigators', group: 'United States', reliability: 'b',
  reason: 'conducted the investigation'});
MATCH (e:Entity {id: '837caa848ea78103d1972e132b472165'})
CREATE (s:Speaker {id: '869bdaf4959763fc543fc8d3c3fff911', name: 'Joe Biden', group: 'United States', reliability: 'b',
  reason: 'a party, on his own intent', entity: '837caa848ea78103d1972e132b472165'})
CREATE (s)-[:IS_ENTITY]->(e);
CREATE (s:Speaker {id: '8b6688f1b5ced9ec39c79f2810b0cffb', name: 'Thomas Joscelyn', reliability: 'b',
  reason: 'established specialist on the subject, mostly at second hand'});
MATCH (d:Document {id: 'ef5fb75062609d7d093b9cd3f1a13253'})
CREATE (s:Speaker {id: 'a217ad54a2498a5a0be2a7b750f0aa0e', name: 'other member states', reliability: 'f', reason: 'not named',
  mentionedIn: 'ef5fb75062609d7d093b9cd3f1a13253'})
CREATE (s)-[:MENTIONED_IN]->(d);
CREATE (s:Speaker {id: 'd419f45c73dc2528ab5178cd23962566', name: 'NBC News', reliability: 'b',
  reason: 'relays an interview that it held itself'});
CREATE (s:Speaker {id: 'daf621b480ca39bfc70334e3437ff707', name: 'Taliban leaders', group: 'Taliban', reliability: 'b',
  reason: 'a party, on their own attitude'});
MATCH (e:Entity {id: 'ab09ac4c5d685ff08e385196cb3c82b3'})
CREATE (s:Speaker {id: 'e0622edebea1351f6d7c35b34b27ea2a', name: 'al-Qaeda', reliability: 'b', reason: 'a party, on its own acts',
  entity: 'ab09ac4c5d685ff08e385196cb3c82b3'})
CREATE (s)-[:IS_ENTITY]->(e);
CREATE (s:Speaker {id: 'e67ca35637b03438d53b1294cd57754c', name: 'German authorities', group: 'Germany', reliability: 'b',
  reason: 'conducted the investigation'});
MATCH (d:Document {id: 'ef5fb75062609d7d093b9cd3f1a13253'})
CREATE (s:Speaker {id: 'f513c1364735d096ad84f1156dc0c733', name: 'some member states', reliability: 'f', reason: 'not named',
  mentionedIn: 'ef5fb75062609d7d093b9cd3f1a13253'})
CREATE (s)-[:MENTIONED_IN]->(d);
CREATE (s:Speaker {id: 'faef16f49155721206d2dd2c17b6174b', name: 'Nodirbek Soliev', reliability: 'b',
  reason: 'specialist; CTC Sentinel, 2021'});

// Relationships, each a record and beside it a native relationship, and the claims on them
MATCH (a:Entity {id: '02c5d755fa4e11973c207e6088d2d6f2'})
MATCH (b:Entity {id: '02991cc846479cc7bc74b1b910fdfe3c'})
CREATE (r:Relationship {id: '62c5a5e8679bdee545c3810668291b1d', from: '02c5d755fa4e11973c207e6088d2d6f2',
  to: '02991cc846479cc7bc74b1b910fdfe3c', type: 'responsible-for', kinds: ['person', 'event'], revision: 1, assessed: 1, rules: 1,
  period: '2001-09-11', rank: 4000001, weakest: '04000001:62c5a5e8679bdee545c3810668291b1d', confidence: 'moderate', contested: true,
  unsupported: false, supporting: 1, disputing: 1, origins: 1, independent: 1,
  weaknesses: ['contested', 'no-evidence-found', 'one-origin', 'single-document'],
  weaknessReasons: ['Contested: no evidence of it seen by Zabihullah Mujahid (D5).', 'No evidence found by Zabihullah Mujahid (D5).', 'One origin: the only claim goes back to Thomas Joscelyn.', 'One document: the only supporting claim stands in “What We Know—and Don\'t Know—About ISIS-K”.'],
  lastSaid: '2021-08'})
CREATE (r)-[:BEGINS_AT]->(a)
CREATE (r)-[:ENDS_AT]->(b)
CREATE (a)-[:`RESPONSIBLE_FOR` {id: '62c5a5e8679bdee545c3810668291b1d', label: 'responsible for', confidence: 'moderate', contested: true,
  period: '2001-09-11'}]->(b);
MATCH (x:Relationship {id: '62c5a5e8679bdee545c3810668291b1d'})
MATCH (d:Document {id: 'ef5fb75062609d7d093b9cd3f1a13253'})
MATCH (s0:Speaker {id: '53088f57b2d6ebc03ad3bc6e548436df'})
MATCH (s1:Speaker {id: 'd419f45c73dc2528ab5178cd23962566'})
MATCH (s2:Speaker {id: '8b6688f1b5ced9ec39c79f2810b0cffb'})
CREATE (c:Claim {id: '92b59f55420d52996698dfbb44641c202c652841f0e2af48e2f978aad7d24cb6', document: 'ef5fb75062609d7d093b9cd3f1a13253',
  chain: ['53088f57b2d6ebc03ad3bc6e548436df', 'd419f45c73dc2528ab5178cd23962566', '8b6688f1b5ced9ec39c79f2810b0cffb'],
  stance: 'finds-no-evidence', held: '2001-09-11', said: '2021-08', locator: '¶38', relationship: '62c5a5e8679bdee545c3810668291b1d',
  author: 'GraphExplorer', at: datetime('2026-11-01T00:00:00Z'),
  grades: ['{"credibility":"5","overrides":[{"speaker":"53088f57b2d6ebc03ad3bc6e548436df","reliability":"d","reason":"denies what his side would be blamed for"}]}'],
  summaries: ['{"text":"He told the broadcaster that nothing proved it."}']})
CREATE (c)-[:ABOUT]->(x)
CREATE (c)-[:STANDS_IN]->(d)
CREATE (c)-[:SAID_BY]->(s0)
CREATE (c)-[:SAID_BY]->(s1)
CREATE (c)-[:SAID_BY]->(s2);
MATCH (x:Relationship {id: '62c5a5e8679bdee545c3810668291b1d'})
MATCH (d:Document {id: 'ef5fb75062609d7d093b9cd3f1a13253'})
MATCH (s0:Speaker {id: '8b6688f1b5ced9ec39c79f2810b0cffb'})
CREATE (c:Claim {id: 'bef0dc4bf7bdee3e156d38524126c4d126a3283e60bfc9d197d940e566aea180', document: 'ef5fb75062609d7d093b9cd3f1a13253',
  chain: ['8b6688f1b5ced9ec39c79f2810b0cffb'], stance: 'supports', held: '2001-09-11', said: '2021-08-27~', locator: '¶38',
  relationship: '62c5a5e8679bdee545c3810668291b1d', author: 'GraphExplorer', at: datetime('2026-11-01T00:00:00Z'),
  grades: ['{"credibility":"2"}'], summaries: ['{"text":"He treats the responsibility as a fact, and its denial as a lie."}']})
CREATE (c)-[:ABOUT]->(x)
CREATE (c)-[:STANDS_IN]->(d)
CREATE (c)-[:SAID_BY]->(s0);
MATCH (a:Entity {id: '44ba5ec22b4bd14daf783b94026686be'})
MATCH (b:Entity {id: '6243da0a072c3347d4ded01e2983e629'})
CREATE (r:Relationship {id: '601c02d69e5c8e541dde39e337db271f', from: '44ba5ec22b4bd14daf783b94026686be',
  to: '6243da0a072c3347d4ded01e2983e629', type: 'leads', kinds: ['organization', 'person'], revision: 1, assessed: 1, rules: 1,
  period: '2014-06/', rank: 5000001, weakest: '05000001:601c02d69e5c8e541dde39e337db271f', confidence: 'moderate', contested: false,
  unsupported: false, supporting: 1, origins: 1, independent: 1, weaknesses: ['one-origin', 'single-document'],
  weaknessReasons: ['One origin: the only claim goes back to Thomas Joscelyn.', 'One document: the only supporting claim stands in “What We Know—and Don\'t Know—About ISIS-K”.'],
  ended: true, lastSaid: '2021-08-27~'})
CREATE (r)-[:BEGINS_AT]->(a)
CREATE (r)-[:ENDS_AT]->(b)
CREATE (a)-[:`LEADS` {id: '601c02d69e5c8e541dde39e337db271f', label: 'led', confidence: 'moderate', contested: false, period: '2014-06/',
  ended: true}]->(b);
MATCH (x:Relationship {id: '601c02d69e5c8e541dde39e337db271f'})
MATCH (d:Document {id: 'ef5fb75062609d7d093b9cd3f1a13253'})
MATCH (s0:Speaker {id: '8b6688f1b5ced9ec39c79f2810b0cffb'})
CREATE (c:Claim {id: '53ce230b113d8b9065a190d47371de3397c6f605d1e469d90afcd07877f00edb', document: 'ef5fb75062609d7d093b9cd3f1a13253',
  chain: ['8b6688f1b5ced9ec39c79f2810b0cffb'], stance: 'supports', held: '2014-06/', said: '2021-08-27~', locator: '¶16, 17',
  relationship: '601c02d69e5c8e541dde39e337db271f', author: 'GraphExplorer', at: datetime('2026-11-01T00:00:00Z'),
  grades: ['{"credibility":"2"}'],
  summaries: ['{"text":"He was the first caliph of the Islamic State; another man has since followed him."}']})
CREATE (c)-[:ABOUT]->(x)
CREATE (c)-[:STANDS_IN]->(d)
CREATE (c)-[:SAID_BY]->(s0);
MATCH (a:Entity {id: '45e311653dfc0bb4d6d252267aff2901'})
MATCH (b:Entity {id: '109454c4d0c8e9655e7eb8660b0503db'})
CREATE (r:Relationship {id: '88461d3d63184994b491775d806227f2', from: '45e311653dfc0bb4d6d252267aff2901',
  to: '109454c4d0c8e9655e7eb8660b0503db', type: 'defected-from', kinds: ['organization'], revision: 1, assessed: 1, rules: 1, period: '2014',
  rank: 5000001, weakest: '05000001:88461d3d63184994b491775d806227f2', confidence: 'moderate', contested: false, unsupported: false,
  supporting: 1, origins: 1, independent: 1, weaknesses: ['one-origin', 'single-document'],
  weaknessReasons: ['One origin: the only claim goes back to Thomas Joscelyn.', 'One document: the only supporting claim stands in “What We Know—and Don\'t Know—About ISIS-K”.'],
  lastSaid: '2021-08-27~'})
CREATE (r)-[:BEGINS_AT]->(a)
CREATE (r)-[:ENDS_AT]->(b)
CREATE (a)-[:`DEFECTED_FROM` {id: '88461d3d63184994b491775d806227f2', label: 'defected from', confidence: 'moderate', contested: false,
  period: '2014'}]->(b);
MATCH (x:Relationship {id: '88461d3d63184994b491775d806227f2'})
MATCH (d:Document {id: 'ef5fb75062609d7d093b9cd3f1a13253'})
MATCH (s0:Speaker {id: '8b6688f1b5ced9ec39c79f2810b0cffb'})
CREATE (c:Claim {id: '592d19dd4b36ecaca1c74480d44b391ed9568b307154924006b1fe7632e9232a', document: 'ef5fb75062609d7d093b9cd3f1a13253',
  chain: ['8b6688f1b5ced9ec39c79f2810b0cffb'], stance: 'supports', held: '2014', said: '2021-08-27~', locator: '¶20',
  relationship: '88461d3d63184994b491775d806227f2', author: 'GraphExplorer', at: datetime('2026-11-01T00:00:00Z'),
  grades: ['{"credibility":"2"}'], summaries: ['{"text":"Among the group\'s first leaders were men who had left the Pakistani Taliban."}']})
CREATE (c)-[:ABOUT]->(x)
CREATE (c)-[:STANDS_IN]->(d)
CREATE (c)-[:SAID_BY]->(s0);
MATCH (a:Entity {id: '45e311653dfc0bb4d6d252267aff2901'})
MATCH (b:Entity {id: 'ab09ac4c5d685ff08e385196cb3c82b3'})
CREATE (r:Relationship {id: 'c8ec42c57b162d729482525dabca7cd2', from: '45e311653dfc0bb4d6d252267aff2901',
  to: 'ab09ac4c5d685ff08e385196cb3c82b3', type: 'defected-from', kinds: ['organization'], revision: 1, assessed: 1, rules: 1, period: '2014',
  rank: 5000001, weakest: '05000001:c8ec42c57b162d729482525dabca7cd2', confidence: 'moderate', contested: false, unsupported: false,
  supporting: 1, origins: 1, independent: 1, weaknesses: ['one-origin', 'single-document'],
  weaknessReasons: ['One origin: the only claim goes back to Thomas Joscelyn.', 'One document: the only supporting claim stands in “What We Know—and Don\'t Know—About ISIS-K”.'],
  lastSaid: '2021-08-27~'})
CREATE (r)-[:BEGINS_AT]->(a)
CREATE (r)-[:ENDS_AT]->(b)
CREATE (a)-[:`DEFECTED_FROM` {id: 'c8ec42c57b162d729482525dabca7cd2', label: 'defected from', confidence: 'moderate', contested: false,
  period: '2014'}]->(b);
MATCH (x:Relationship {id: 'c8ec42c57b162d729482525dabca7cd2'})
MATCH (d:Document {id: 'ef5fb75062609d7d093b9cd3f1a13253'})
MATCH (s0:Speaker {id: '8b6688f1b5ced9ec39c79f2810b0cffb'})
CREATE (c:Claim {id: '504a78d61a47654a5a25da6f022e4076fc2504bf9aa6280b20967dc9822fb44e', document: 'ef5fb75062609d7d093b9cd3f1a13253',
  chain: ['8b6688f1b5ced9ec39c79f2810b0cffb'], stance: 'supports', held: '2014', said: '2021-08-27~', locator: '¶20',
  relationship: 'c8ec42c57b162d729482525dabca7cd2', author: 'GraphExplorer', at: datetime('2026-11-01T00:00:00Z'),
  grades: ['{"credibility":"2"}'], summaries: ['{"text":"Among the group\'s first leaders were men who had left al-Qaeda."}']})
CREATE (c)-[:ABOUT]->(x)
CREATE (c)-[:STANDS_IN]->(d)
CREATE (c)-[:SAID_BY]->(s0);
MATCH (a:Entity {id: '45e311653dfc0bb4d6d252267aff2901'})
MATCH (b:Entity {id: 'd3d7d1ce6eb07680bff8344d7b82f069'})
CREATE (r:Relationship {id: 'af84c9dc4115519b5fa65cfb99844b6e', from: '45e311653dfc0bb4d6d252267aff2901',
  to: 'd3d7d1ce6eb07680bff8344d7b82f069', type: 'defected-from', kinds: ['organization'], revision: 1, assessed: 1, rules: 1, period: '2014',
  rank: 5000001, weakest: '05000001:af84c9dc4115519b5fa65cfb99844b6e', confidence: 'moderate', contested: false, unsupported: false,
  supporting: 1, origins: 1, independent: 1, weaknesses: ['one-origin', 'single-document'],
  weaknessReasons: ['One origin: the only claim goes back to Thomas Joscelyn.', 'One document: the only supporting claim stands in “What We Know—and Don\'t Know—About ISIS-K”.'],
  lastSaid: '2021-08-27~'})
CREATE (r)-[:BEGINS_AT]->(a)
CREATE (r)-[:ENDS_AT]->(b)
CREATE (a)-[:`DEFECTED_FROM` {id: 'af84c9dc4115519b5fa65cfb99844b6e', label: 'defected from', confidence: 'moderate', contested: false,
  period: '2014'}]->(b);
MATCH (x:Relationship {id: 'af84c9dc4115519b5fa65cfb99844b6e'})
MATCH (d:Document {id: 'ef5fb75062609d7d093b9cd3f1a13253'})
MATCH (s0:Speaker {id: '8b6688f1b5ced9ec39c79f2810b0cffb'})
CREATE (c:Claim {id: 'b914cca6b657e02a63a7410ef42653bfb33a6aab4ffd4b59688660c30db1324f', document: 'ef5fb75062609d7d093b9cd3f1a13253',
  chain: ['8b6688f1b5ced9ec39c79f2810b0cffb'], stance: 'supports', held: '2014', said: '2021-08-27~', locator: '¶20',
  relationship: 'af84c9dc4115519b5fa65cfb99844b6e', author: 'GraphExplorer', at: datetime('2026-11-01T00:00:00Z'),
  grades: ['{"credibility":"2"}'], summaries: ['{"text":"Among the group\'s first leaders were men who had left the Taliban."}']})
CREATE (c)-[:ABOUT]->(x)
CREATE (c)-[:STANDS_IN]->(d)
CREATE (c)-[:SAID_BY]->(s0);
MATCH (a:Entity {id: '45e311653dfc0bb4d6d252267aff2901'})
MATCH (b:Entity {id: '70a003d65946640518f48b215112abc7'})
CREATE (r:Relationship {id: 'b373889a65c95ba999f0d4f68379f949', from: '45e311653dfc0bb4d6d252267aff2901',
  to: '70a003d65946640518f48b215112abc7', type: 'leads', kinds: ['organization'], revision: 1, assessed: 1, rules: 1, period: '2014/',
  rank: 5000001, weakest: '05000001:b373889a65c95ba999f0d4f68379f949', confidence: 'moderate', contested: false, unsupported: false,
  supporting: 1, origins: 1, independent: 1, weaknesses: ['one-origin', 'single-document'],
  weaknessReasons: ['One origin: the only claim goes back to Thomas Joscelyn.', 'One document: the only supporting claim stands in “What We Know—and Don\'t Know—About ISIS-K”.'],
  ended: true, lastSaid: '2021-08-27~'})
CREATE (r)-[:BEGINS_AT]->(a)
CREATE (r)-[:ENDS_AT]->(b)
CREATE (a)-[:`LEADS` {id: 'b373889a65c95ba999f0d4f68379f949', label: 'led', confidence: 'moderate', contested: false, period: '2014/',
  ended: true}]->(b);
MATCH (x:Relationship {id: 'b373889a65c95ba999f0d4f68379f949'})
MATCH (d:Document {id: 'ef5fb75062609d7d093b9cd3f1a13253'})
MATCH (s0:Speaker {id: '8b6688f1b5ced9ec39c79f2810b0cffb'})
CREATE (c:Claim {id: '2df1fd00de3eda2a4304433aa76a13368a695f68655eba7e3f6a17067b0c8df5', document: 'ef5fb75062609d7d093b9cd3f1a13253',
  chain: ['8b6688f1b5ced9ec39c79f2810b0cffb'], stance: 'supports', held: '2014/', said: '2021-08-27~', locator: '¶10, 20',
  relationship: 'b373889a65c95ba999f0d4f68379f949', author: 'GraphExplorer', at: datetime('2026-11-01T00:00:00Z'),
  grades: ['{"credibility":"2"}'],
  summaries: ['{"text":"Defectors formed the group\'s first leadership; later governors were killed or captured one after another."}']})
CREATE (c)-[:ABOUT]->(x)
CREATE (c)-[:STANDS_IN]->(d)
CREATE (c)-[:SAID_BY]->(s0);
MATCH (a:Entity {id: '58ada832ab308a6f8a8fa5211dc441a1'})
MATCH (b:Entity {id: 'ab09ac4c5d685ff08e385196cb3c82b3'})
CREATE (r:Relationship {id: '154ec8b0293b8c7917496bf8fdd4575d', from: '58ada832ab308a6f8a8fa5211dc441a1',
  to: 'ab09ac4c5d685ff08e385196cb3c82b3', type: 'ally', kinds: ['organization'], revision: 1, assessed: 1, rules: 1, rank: 5000001,
  weakest: '05000001:154ec8b0293b8c7917496bf8fdd4575d', confidence: 'moderate', contested: false, unsupported: false, supporting: 1,
  origins: 1, independent: 1, weaknesses: ['one-origin', 'single-document', 'undated'],
  weaknessReasons: ['One origin: the only claim goes back to Thomas Joscelyn.', 'One document: the only supporting claim stands in “What We Know—and Don\'t Know—About ISIS-K”.', 'Undated: the only supporting claim does not say when it held.'],
  lastSaid: '2021-08-27~'})
CREATE (r)-[:BEGINS_AT]->(a)
CREATE (r)-[:ENDS_AT]->(b)
CREATE (a)-[:`ALLY` {id: '154ec8b0293b8c7917496bf8fdd4575d', label: 'ally', confidence: 'moderate', contested: false}]->(b);
MATCH (x:Relationship {id: '154ec8b0293b8c7917496bf8fdd4575d'})
MATCH (d:Document {id: 'ef5fb75062609d7d093b9cd3f1a13253'})
MATCH (s0:Speaker {id: '8b6688f1b5ced9ec39c79f2810b0cffb'})
CREATE (c:Claim {id: '0264214a7e5fa36a0f51c5a325fd987f0ab4431fb8b9dd619345a4c955ba106a', document: 'ef5fb75062609d7d093b9cd3f1a13253',
  chain: ['8b6688f1b5ced9ec39c79f2810b0cffb'], stance: 'supports', said: '2021-08-27~', locator: '¶30',
  relationship: '154ec8b0293b8c7917496bf8fdd4575d', author: 'GraphExplorer', at: datetime('2026-11-01T00:00:00Z'),
  grades: ['{"credibility":"2"}'], summaries: ['{"text":"The network stands in close alliance with al-Qaeda."}']})
CREATE (c)-[:ABOUT]->(x)
CREATE (c)-[:STANDS_IN]->(d)
CREATE (c)-[:SAID_BY]->(s0);
MATCH (a:Entity {id: '58ada832ab308a6f8a8fa5211dc441a1'})
MATCH (b:Entity {id: 'd3d7d1ce6eb07680bff8344d7b82f069'})
CREATE (r:Relationship {id: 'eeac2c2e543d9a6ccb181e3d4123052f', from: '58ada832ab308a6f8a8fa5211dc441a1',
  to: 'd3d7d1ce6eb07680bff8344d7b82f069', type: 'part-of', kinds: ['organization'], revision: 1, assessed: 1, rules: 1, rank: 5000001,
  weakest: '05000001:eeac2c2e543d9a6ccb181e3d4123052f', confidence: 'moderate', contested: false, unsupported: false, supporting: 1,
  origins: 1, independent: 1, weaknesses: ['one-origin', 'single-document', 'undated'],
  weaknessReasons: ['One origin: the only claim goes back to Thomas Joscelyn.', 'One document: the only supporting claim stands in “What We Know—and Don\'t Know—About ISIS-K”.', 'Undated: the only supporting claim does not say when it held.'],
  lastSaid: '2021-08-27~'})
CREATE (r)-[:BEGINS_AT]->(a)
CREATE (r)-[:ENDS_AT]->(b)
CREATE (a)-[:`PART_OF` {id: 'eeac2c2e543d9a6ccb181e3d4123052f', label: 'part of', confidence: 'moderate', contested: false}]->(b);
MATCH (x:Relationship {id: 'eeac2c2e543d9a6ccb181e3d4123052f'})
MATCH (d:Document {id: 'ef5fb75062609d7d093b9cd3f1a13253'})
MATCH (s0:Speaker {id: '8b6688f1b5ced9ec39c79f2810b0cffb'})
CREATE (c:Claim {id: '48446261a351ff5e4a17a5cfa3c68346160af8b0bebb3bfe217711880bf810ac', document: 'ef5fb75062609d7d093b9cd3f1a13253',
  chain: ['8b6688f1b5ced9ec39c79f2810b0cffb'], stance: 'supports', said: '2021-08-27~', locator: '¶30',
  relationship: 'eeac2c2e543d9a6ccb181e3d4123052f', author: 'GraphExplorer', at: datetime('2026-11-01T00:00:00Z'),
  grades: ['{"credibility":"2"}'], summaries: ['{"text":"The network is a full part of the Taliban."}']})
CREATE (c)-[:ABOUT]->(x)
CREATE (c)-[:STANDS_IN]->(d)
CREATE (c)-[:SAID_BY]->(s0);
MATCH (a:Entity {id: '61bb5ceb2ba4a0b7bbfb7b5d5be1e87b'})
MATCH (b:Entity {id: '70a003d65946640518f48b215112abc7'})
CREATE (r:Relationship {id: '6799fb009c4a87fa08b64607805e4540', from: '61bb5ceb2ba4a0b7bbfb7b5d5be1e87b',
  to: '70a003d65946640518f48b215112abc7', type: 'co-located-with', kinds: ['organization'], revision: 1, assessed: 1, rules: 1,
  rank: 5000001, weakest: '05000001:6799fb009c4a87fa08b64607805e4540', confidence: 'moderate', contested: false, unsupported: false,
  supporting: 1, origins: 1, independent: 1, weaknesses: ['one-origin', 'single-document', 'undated'],
  weaknessReasons: ['One origin: the only claim goes back to UN monitoring team.', 'One document: the only supporting claim stands in “What We Know—and Don\'t Know—About ISIS-K”.', 'Undated: the only supporting claim does not say when it held.'],
  lastSaid: '2021-08-27~'})
CREATE (r)-[:BEGINS_AT]->(a)
CREATE (r)-[:ENDS_AT]->(b)
CREATE (a)-[:`CO_LOCATED_WITH` {id: '6799fb009c4a87fa08b64607805e4540', label: 'co-located with', confidence: 'moderate', contested: false}]->(b);
MATCH (x:Relationship {id: '6799fb009c4a87fa08b64607805e4540'})
MATCH (d:Document {id: 'ef5fb75062609d7d093b9cd3f1a13253'})
MATCH (s0:Speaker {id: '313b43c932c5c7dcce1e6457db810447'})
MATCH (s1:Speaker {id: '8b6688f1b5ced9ec39c79f2810b0cffb'})
CREATE (c:Claim {id: '3eb2ea36009c62e71fad70d7c6177057db214342024a0f7cf6eb4510bee1deaf', document: 'ef5fb75062609d7d093b9cd3f1a13253',
  chain: ['313b43c932c5c7dcce1e6457db810447', '8b6688f1b5ced9ec39c79f2810b0cffb'], stance: 'supports', locator: '¶24',
  relationship: '6799fb009c4a87fa08b64607805e4540', author: 'GraphExplorer', at: datetime('2026-11-01T00:00:00Z'),
  grades: ['{"credibility":"2"}'], summaries: ['{"text":"The office sits in Afghanistan together with ISIS-K."}']})
CREATE (c)-[:ABOUT]->(x)
CREATE (c)-[:STANDS_IN]->(d)
CREATE (c)-[:SAID_BY]->(s0)
CREATE (c)-[:SAID_BY]->(s1);
MATCH (a:Entity {id: '61bb5ceb2ba4a0b7bbfb7b5d5be1e87b'})
MATCH (b:Entity {id: '6243da0a072c3347d4ded01e2983e629'})
CREATE (r:Relationship {id: '20aed37bfe8e0480b5dd15662c70f5b4', from: '61bb5ceb2ba4a0b7bbfb7b5d5be1e87b',
  to: '6243da0a072c3347d4ded01e2983e629', type: 'regional-office-of', kinds: ['organization'], revision: 1, assessed: 1, rules: 1,
  rank: 5000001, weakest: '05000001:20aed37bfe8e0480b5dd15662c70f5b4', confidence: 'moderate', contested: false, unsupported: false,
  supporting: 1, origins: 1, independent: 1, weaknesses: ['one-origin', 'single-document', 'undated'],
  weaknessReasons: ['One origin: the only claim goes back to UN monitoring team.', 'One document: the only supporting claim stands in “What We Know—and Don\'t Know—About ISIS-K”.', 'Undated: the only supporting claim does not say when it held.'],
  lastSaid: '2021-08-27~'})
CREATE (r)-[:BEGINS_AT]->(a)
CREATE (r)-[:ENDS_AT]->(b)
CREATE (a)-[:`REGIONAL_OFFICE_OF` {id: '20aed37bfe8e0480b5dd15662c70f5b4', label: 'regional office of', confidence: 'moderate',
  contested: false}]->(b);
MATCH (x:Relationship {id: '20aed37bfe8e0480b5dd15662c70f5b4'})
MATCH (d:Document {id: 'ef5fb75062609d7d093b9cd3f1a13253'})
MATCH (s0:Speaker {id: '313b43c932c5c7dcce1e6457db810447'})
MATCH (s1:Speaker {id: '8b6688f1b5ced9ec39c79f2810b0cffb'})
CREATE (c:Claim {id: '8a0a8500a4a57413ba19bdc27f65b72ae6f0ddf42f8a1336a4c2acce9713a109', document: 'ef5fb75062609d7d093b9cd3f1a13253',
  chain: ['313b43c932c5c7dcce1e6457db810447', '8b6688f1b5ced9ec39c79f2810b0cffb'], stance: 'supports', locator: '¶24',
  relationship: '20aed37bfe8e0480b5dd15662c70f5b4', author: 'GraphExplorer', at: datetime('2026-11-01T00:00:00Z'),
  grades: ['{"credibility":"2"}'],
  summaries: ['{"text":"The office is a hub of the global network and serves its leadership in Central and South Asia."}']})
CREATE (c)-[:ABOUT]->(x)
CREATE (c)-[:STANDS_IN]->(d)
CREATE (c)-[:SAID_BY]->(s0)
CREATE (c)-[:SAID_BY]->(s1);
MATCH (a:Entity {id: '6243da0a072c3347d4ded01e2983e629'})
MATCH (b:Entity {id: '9bbd4117bf4c84f0005b445426c3e33d'})
CREATE (r:Relationship {id: '1ca5914bfad0db28be590d1e53a34a52', from: '6243da0a072c3347d4ded01e2983e629',
  to: '9bbd4117bf4c84f0005b445426c3e33d', type: 'appointed', kinds: ['organization', 'person'], revision: 1, assessed: 1, rules: 1,
  period: '2020-06', rank: 5000001, weakest: '05000001:1ca5914bfad0db28be590d1e53a34a52', confidence: 'moderate', contested: false,
  unsupported: false, supporting: 1, origins: 1, independent: 1, weaknesses: ['one-origin', 'single-document'],
  weaknessReasons: ['One origin: the only claim goes back to Thomas Joscelyn.', 'One document: the only supporting claim stands in “What We Know—and Don\'t Know—About ISIS-K”.'],
  lastSaid: '2021-08-27~'})
CREATE (r)-[:BEGINS_AT]->(a)
CREATE (r)-[:ENDS_AT]->(b)
CREATE (a)-[:`APPOINTED` {id: '1ca5914bfad0db28be590d1e53a34a52', label: 'appointed', confidence: 'moderate', contested: false,
  period: '2020-06'}]->(b);
MATCH (x:Relationship {id: '1ca5914bfad0db28be590d1e53a34a52'})
MATCH (d:Document {id: 'ef5fb75062609d7d093b9cd3f1a13253'})
MATCH (s0:Speaker {id: '8b6688f1b5ced9ec39c79f2810b0cffb'})
CREATE (c:Claim {id: '5f5be5f55416f84a4432e41424769464d65496718318a183b6ba0be47ac9a5d1', document: 'ef5fb75062609d7d093b9cd3f1a13253',
  chain: ['8b6688f1b5ced9ec39c79f2810b0cffb'], stance: 'supports', held: '2020-06', said: '2021-08-27~', locator: '¶10',
  relationship: '1ca5914bfad0db28be590d1e53a34a52', author: 'GraphExplorer', at: datetime('2026-11-01T00:00:00Z'),
  grades: ['{"credibility":"2"}'],
  summaries: ['{"text":"The leadership made him governor for the region after earlier governors had been killed or caught."}']})
CREATE (c)-[:ABOUT]->(x)
CREATE (c)-[:STANDS_IN]->(d)
CREATE (c)-[:SAID_BY]->(s0);
MATCH (a:Entity {id: '6243da0a072c3347d4ded01e2983e629'})
MATCH (b:Entity {id: 'fd3affa32ec9ce64f8de3102b219fccf'})
CREATE (r:Relationship {id: 'f9c59c9f03b90bc98420c1166bba5068', from: '6243da0a072c3347d4ded01e2983e629',
  to: 'fd3affa32ec9ce64f8de3102b219fccf', type: 'in-contact-with', kinds: ['organization'], revision: 1, assessed: 1, rules: 1,
  rank: 5000001, weakest: '05000001:f9c59c9f03b90bc98420c1166bba5068', confidence: 'moderate', contested: false, unsupported: false,
  supporting: 1, origins: 1, independent: 1, weaknesses: ['one-origin', 'single-document', 'undated'],
  weaknessReasons: ['One origin: the only claim goes back to Nodirbek Soliev.', 'One document: the only supporting claim stands in “What We Know—and Don\'t Know—About ISIS-K”.', 'Undated: the only supporting claim does not say when it held.'],
  lastSaid: '2021'})
CREATE (r)-[:BEGINS_AT]->(a)
CREATE (r)-[:ENDS_AT]->(b)
CREATE (a)-[:`IN_CONTACT_WITH` {id: 'f9c59c9f03b90bc98420c1166bba5068', label: 'in contact with', confidence: 'moderate', contested: false}]->(b);
MATCH (x:Relationship {id: 'f9c59c9f03b90bc98420c1166bba5068'})
MATCH (d:Document {id: 'ef5fb75062609d7d093b9cd3f1a13253'})
MATCH (s0:Speaker {id: 'faef16f49155721206d2dd2c17b6174b'})
MATCH (s1:Speaker {id: '8b6688f1b5ced9ec39c79f2810b0cffb'})
CREATE (c:Claim {id: '482dc3c45562fcf809c559a20eed1b40591d7c08b10144bfc2db6f5cd6ba6ef5', document: 'ef5fb75062609d7d093b9cd3f1a13253',
  chain: ['faef16f49155721206d2dd2c17b6174b', '8b6688f1b5ced9ec39c79f2810b0cffb'], stance: 'supports',
  scope: 'figures in Afghanistan and Syria', said: '2021', locator: '¶27', relationship: 'f9c59c9f03b90bc98420c1166bba5068',
  author: 'GraphExplorer', at: datetime('2026-11-01T00:00:00Z'), grades: ['{"credibility":"2"}'],
  summaries: ['{"text":"His report sets out what tied the cell to members of the Islamic State."}']})
CREATE (c)-[:ABOUT]->(x)
CREATE (c)-[:STANDS_IN]->(d)
CREATE (c)-[:SAID_BY]->(s0)
CREATE (c)-[:SAID_BY]->(s1);
MATCH (a:Entity {id: '6243da0a072c3347d4ded01e2983e629'})
MATCH (b:Entity {id: 'd3d7d1ce6eb07680bff8344d7b82f069'})
CREATE (r:Relationship {id: '4e8ecae2ff38bb68313b62df49dc6e86', from: '6243da0a072c3347d4ded01e2983e629',
  to: 'd3d7d1ce6eb07680bff8344d7b82f069', type: 'rival', kinds: ['organization'], revision: 1, assessed: 1, rules: 1, period: '2014-06/..',
  rank: 7000002, weakest: '07000002:4e8ecae2ff38bb68313b62df49dc6e86', confidence: 'high', contested: false, unsupported: false,
  supporting: 2, origins: 2, independent: 2, weaknesses: ['single-document'],
  weaknessReasons: ['One document: both supporting claims stand in “What We Know—and Don\'t Know—About ISIS-K”.'], lastSaid: '2021-08-27~'})
CREATE (r)-[:BEGINS_AT]->(a)
CREATE (r)-[:ENDS_AT]->(b)
CREATE (a)-[:`RIVAL` {id: '4e8ecae2ff38bb68313b62df49dc6e86', label: 'rival', confidence: 'high', contested: false, period: '2014-06/..'}]->(b);
MATCH (x:Relationship {id: '4e8ecae2ff38bb68313b62df49dc6e86'})
MATCH (d:Document {id: 'ef5fb75062609d7d093b9cd3f1a13253'})
MATCH (s0:Speaker {id: 'daf621b480ca39bfc70334e3437ff707'})
MATCH (s1:Speaker {id: '8b6688f1b5ced9ec39c79f2810b0cffb'})
CREATE (c:Claim {id: '0496c51e26ba040b22ee0ff11f088f56f1b9efcbb4eda6d5109508ddd1237664', document: 'ef5fb75062609d7d093b9cd3f1a13253',
  chain: ['daf621b480ca39bfc70334e3437ff707', '8b6688f1b5ced9ec39c79f2810b0cffb'], stance: 'supports', held: '2014-06/..', locator: '¶17',
  relationship: '4e8ecae2ff38bb68313b62df49dc6e86', author: 'GraphExplorer', at: datetime('2026-11-01T00:00:00Z'),
  grades: ['{"credibility":"2"}'], summaries: ['{"text":"They have never accepted the Islamic State\'s claim to stand above them."}']})
CREATE (c)-[:ABOUT]->(x)
CREATE (c)-[:STANDS_IN]->(d)
CREATE (c)-[:SAID_BY]->(s0)
CREATE (c)-[:SAID_BY]->(s1);
MATCH (x:Relationship {id: '4e8ecae2ff38bb68313b62df49dc6e86'})
MATCH (d:Document {id: 'ef5fb75062609d7d093b9cd3f1a13253'})
MATCH (s0:Speaker {id: '4bdbf18d005d4f604edde35c5513005f'})
MATCH (s1:Speaker {id: '8b6688f1b5ced9ec39c79f2810b0cffb'})
CREATE (c:Claim {id: '4c3f75418aa04e186a62fa7e4b0a43896fe8998911ac2d5b3ade9d6fd3c941d6', document: 'ef5fb75062609d7d093b9cd3f1a13253',
  chain: ['4bdbf18d005d4f604edde35c5513005f', '8b6688f1b5ced9ec39c79f2810b0cffb'], stance: 'supports', held: '2014-06/..', said: '2014-06',
  locator: '¶16', relationship: '4e8ecae2ff38bb68313b62df49dc6e86', author: 'GraphExplorer', at: datetime('2026-11-01T00:00:00Z'),
  grades: ['{"credibility":"2"}'],
  summaries: ['{"text":"On declaring the caliphate they denied that any other Muslim or jihadist authority was legitimate, the Taliban\'s included."}']})
CREATE (c)-[:ABOUT]->(x)
CREATE (c)-[:STANDS_IN]->(d)
CREATE (c)-[:SAID_BY]->(s0)
CREATE (c)-[:SAID_BY]->(s1);
MATCH (a:Entity {id: '6fe7b7900a5369a91227c6eea261228e'})
MATCH (b:Entity {id: '6243da0a072c3347d4ded01e2983e629'})
CREATE (r:Relationship {id: '27a01af07571568291cfb007a05e43aa', from: '6fe7b7900a5369a91227c6eea261228e',
  to: '6243da0a072c3347d4ded01e2983e629', type: 'leads', kinds: ['organization', 'person'], revision: 1, assessed: 1, rules: 1,
  rank: 5000001, weakest: '05000001:27a01af07571568291cfb007a05e43aa', confidence: 'moderate', contested: false, unsupported: false,
  supporting: 1, origins: 1, independent: 1, weaknesses: ['one-origin', 'single-document', 'undated'],
  weaknessReasons: ['One origin: the only claim goes back to Thomas Joscelyn.', 'One document: the only supporting claim stands in “What We Know—and Don\'t Know—About ISIS-K”.', 'Undated: the only supporting claim does not say when it held.'],
  lastSaid: '2021-08-27~'})
CREATE (r)-[:BEGINS_AT]->(a)
CREATE (r)-[:ENDS_AT]->(b)
CREATE (a)-[:`LEADS` {id: '27a01af07571568291cfb007a05e43aa', label: 'leads', confidence: 'moderate', contested: false}]->(b);
MATCH (x:Relationship {id: '27a01af07571568291cfb007a05e43aa'})
MATCH (d:Document {id: 'ef5fb75062609d7d093b9cd3f1a13253'})
MATCH (s0:Speaker {id: '8b6688f1b5ced9ec39c79f2810b0cffb'})
CREATE (c:Claim {id: '4671e94064b02530d077ed4451d06489e54e94143c7b94a53dc072fe22afcd30', document: 'ef5fb75062609d7d093b9cd3f1a13253',
  chain: ['8b6688f1b5ced9ec39c79f2810b0cffb'], stance: 'supports', said: '2021-08-27~', locator: '¶17',
  relationship: '27a01af07571568291cfb007a05e43aa', author: 'GraphExplorer', at: datetime('2026-11-01T00:00:00Z'),
  grades: ['{"credibility":"2"}'], summaries: ['{"text":"He took over as the Islamic State\'s caliph; the date is not given."}']})
CREATE (c)-[:ABOUT]->(x)
CREATE (c)-[:STANDS_IN]->(d)
CREATE (c)-[:SAID_BY]->(s0);
MATCH (a:Entity {id: '6fe7b7900a5369a91227c6eea261228e'})
MATCH (b:Entity {id: '44ba5ec22b4bd14daf783b94026686be'})
CREATE (r:Relationship {id: 'eaeb28e9c2b1cbc59c44beef80e2df10', from: '6fe7b7900a5369a91227c6eea261228e',
  to: '44ba5ec22b4bd14daf783b94026686be', type: 'succeeded', kinds: ['person'], revision: 1, assessed: 1, rules: 1, rank: 5000001,
  weakest: '05000001:eaeb28e9c2b1cbc59c44beef80e2df10', confidence: 'moderate', contested: false, unsupported: false, supporting: 1,
  origins: 1, independent: 1, weaknesses: ['one-origin', 'single-document', 'undated'],
  weaknessReasons: ['One origin: the only claim goes back to Thomas Joscelyn.', 'One document: the only supporting claim stands in “What We Know—and Don\'t Know—About ISIS-K”.', 'Undated: the only supporting claim does not say when it held.'],
  lastSaid: '2021-08-27~'})
CREATE (r)-[:BEGINS_AT]->(a)
CREATE (r)-[:ENDS_AT]->(b)
CREATE (a)-[:`SUCCEEDED` {id: 'eaeb28e9c2b1cbc59c44beef80e2df10', label: 'succeeded', confidence: 'moderate', contested: false}]->(b);
MATCH (x:Relationship {id: 'eaeb28e9c2b1cbc59c44beef80e2df10'})
MATCH (d:Document {id: 'ef5fb75062609d7d093b9cd3f1a13253'})
MATCH (s0:Speaker {id: '8b6688f1b5ced9ec39c79f2810b0cffb'})
CREATE (c:Claim {id: '0017a37a5a73ac060357f36edd622cbacdbb6a6a44c3f15a3fb4362a9f7633a8', document: 'ef5fb75062609d7d093b9cd3f1a13253',
  chain: ['8b6688f1b5ced9ec39c79f2810b0cffb'], stance: 'supports', said: '2021-08-27~', locator: '¶17',
  relationship: 'eaeb28e9c2b1cbc59c44beef80e2df10', author: 'GraphExplorer', at: datetime('2026-11-01T00:00:00Z'),
  grades: ['{"credibility":"2"}'], summaries: ['{"text":"He followed al-Baghdadi as caliph."}']})
CREATE (c)-[:ABOUT]->(x)
CREATE (c)-[:STANDS_IN]->(d)
CREATE (c)-[:SAID_BY]->(s0);
MATCH (a:Entity {id: '70a003d65946640518f48b215112abc7'})
MATCH (b:Entity {id: '58ada832ab308a6f8a8fa5211dc441a1'})
CREATE (r:Relationship {id: 'fb3db89a7679b253213627e838557451', from: '70a003d65946640518f48b215112abc7',
  to: '58ada832ab308a6f8a8fa5211dc441a1', type: 'alleged-cutout', kinds: ['organization'], revision: 1, assessed: 1, rules: 1, rank: 2000001,
  weakest: '02000001:fb3db89a7679b253213627e838557451', confidence: 'low', contested: true, unsupported: false, supporting: 1, disputing: 1,
  questioning: 1, origins: 1, independent: 1,
  weaknesses: ['contested', 'questioned-by-reporter', 'one-origin', 'unreliable-origins', 'second-hand', 'hedged', 'single-document', 'undated'],
  weaknessReasons: ['Contested: disputed by other member states (F6).', 'Questioned by its own reporter: Thomas Joscelyn.', 'One origin: the only claim goes back to some member states.', 'No origin that can be relied on: some member states (F, cannot be judged).', 'Hearsay of hearsay: it came to us through three speakers, some member states → UN monitoring team → Thomas Joscelyn.', 'Hedged: the only supporting claim says it with reserve, “claim”.', 'One document: the only supporting claim stands in “What We Know—and Don\'t Know—About ISIS-K”.', 'Undated: the only supporting claim does not say when it held.'],
  lastSaid: '2021-08-27~'})
CREATE (r)-[:BEGINS_AT]->(a)
CREATE (r)-[:ENDS_AT]->(b)
CREATE (a)-[:`ALLEGED_CUTOUT` {id: 'fb3db89a7679b253213627e838557451', label: 'alleged cutout', confidence: 'low', contested: true}]->(b);
MATCH (x:Relationship {id: 'fb3db89a7679b253213627e838557451'})
MATCH (d:Document {id: 'ef5fb75062609d7d093b9cd3f1a13253'})
MATCH (s0:Speaker {id: '8b6688f1b5ced9ec39c79f2810b0cffb'})
CREATE (c:Claim {id: '39b4cd55e83cb42f284433ff36846f45693a257d525d002c2b8c156c60a4fa2f', document: 'ef5fb75062609d7d093b9cd3f1a13253',
  chain: ['8b6688f1b5ced9ec39c79f2810b0cffb'], stance: 'questions', said: '2021-08-27~', locator: '¶32',
  relationship: 'fb3db89a7679b253213627e838557451', author: 'GraphExplorer', at: datetime('2026-11-01T00:00:00Z'),
  grades: ['{"credibility":"2"}'],
  summaries: ['{"text":"To him it is no more than a theory without firm evidence, to be handled with care."}']})
CREATE (c)-[:ABOUT]->(x)
CREATE (c)-[:STANDS_IN]->(d)
CREATE (c)-[:SAID_BY]->(s0);
MATCH (x:Relationship {id: 'fb3db89a7679b253213627e838557451'})
MATCH (d:Document {id: 'ef5fb75062609d7d093b9cd3f1a13253'})
MATCH (s0:Speaker {id: 'a217ad54a2498a5a0be2a7b750f0aa0e'})
MATCH (s1:Speaker {id: '313b43c932c5c7dcce1e6457db810447'})
MATCH (s2:Speaker {id: '8b6688f1b5ced9ec39c79f2810b0cffb'})
CREATE (c:Claim {id: '77b1d75b6297b35898c070883ba77682bb078ec03fa011525d143e3607d75412', document: 'ef5fb75062609d7d093b9cd3f1a13253',
  chain: ['a217ad54a2498a5a0be2a7b750f0aa0e', '313b43c932c5c7dcce1e6457db810447', '8b6688f1b5ced9ec39c79f2810b0cffb'], stance: 'disputes',
  locator: '¶34', relationship: 'fb3db89a7679b253213627e838557451', author: 'GraphExplorer', at: datetime('2026-11-01T00:00:00Z'),
  grades: ['{"credibility":"6"}'], summaries: ['{"text":"They reject the idea outright."}']})
CREATE (c)-[:ABOUT]->(x)
CREATE (c)-[:STANDS_IN]->(d)
CREATE (c)-[:SAID_BY]->(s0)
CREATE (c)-[:SAID_BY]->(s1)
CREATE (c)-[:SAID_BY]->(s2);
MATCH (x:Relationship {id: 'fb3db89a7679b253213627e838557451'})
MATCH (d:Document {id: 'ef5fb75062609d7d093b9cd3f1a13253'})
MATCH (s0:Speaker {id: 'f513c1364735d096ad84f1156dc0c733'})
MATCH (s1:Speaker {id: '313b43c932c5c7dcce1e6457db810447'})
MATCH (s2:Speaker {id: '8b6688f1b5ced9ec39c79f2810b0cffb'})
CREATE (c:Claim {id: '78217b491fc5cff2c5706e661f95c8a5121dcfee457b56dd79f020391f1974d4', document: 'ef5fb75062609d7d093b9cd3f1a13253',
  chain: ['f513c1364735d096ad84f1156dc0c733', '313b43c932c5c7dcce1e6457db810447', '8b6688f1b5ced9ec39c79f2810b0cffb'], stance: 'supports',
  hedge: 'allegedly', hedgeWord: 'claim', scope: 'cells in Kabul', locator: '¶30', relationship: 'fb3db89a7679b253213627e838557451',
  author: 'GraphExplorer', at: datetime('2026-11-01T00:00:00Z'), grades: ['{"credibility":"6"}'],
  summaries: ['{"text":"They say there is evidence that the network had ISIS-K cells in the capital carry out attacks which the Taliban would not own up to."}']})
CREATE (c)-[:ABOUT]->(x)
CREATE (c)-[:STANDS_IN]->(d)
CREATE (c)-[:SAID_BY]->(s0)
CREATE (c)-[:SAID_BY]->(s1)
CREATE (c)-[:SAID_BY]->(s2);
MATCH (a:Entity {id: '70a003d65946640518f48b215112abc7'})
MATCH (b:Entity {id: '65b871cc62ee7f535cdd287fc052b799'})
CREATE (r:Relationship {id: '5165c07d4382beae899c9a9ce740ad6b', from: '70a003d65946640518f48b215112abc7',
  to: '65b871cc62ee7f535cdd287fc052b799', type: 'carried-out', kinds: ['organization', 'event'], revision: 1, assessed: 1, rules: 1,
  period: '2021-08-26', rank: 5000001, weakest: '05000001:5165c07d4382beae899c9a9ce740ad6b', confidence: 'moderate', contested: false,
  unsupported: false, supporting: 2, origins: 2, independent: 1, weaknesses: ['one-origin', 'single-document'],
  weaknessReasons: ['One independent origin: what ISIS-K said came to us only through Thomas Joscelyn, so the two do not confirm one another.', 'One document: both supporting claims stand in “What We Know—and Don\'t Know—About ISIS-K”.'],
  lastSaid: '2021-08'})
CREATE (r)-[:BEGINS_AT]->(a)
CREATE (r)-[:ENDS_AT]->(b)
CREATE (a)-[:`CARRIED_OUT` {id: '5165c07d4382beae899c9a9ce740ad6b', label: 'carried out', confidence: 'moderate', contested: false,
  period: '2021-08-26'}]->(b);
MATCH (x:Relationship {id: '5165c07d4382beae899c9a9ce740ad6b'})
MATCH (d:Document {id: 'ef5fb75062609d7d093b9cd3f1a13253'})
MATCH (s0:Speaker {id: '67116376e67eca5af43de2def2aa6351'})
MATCH (s1:Speaker {id: '8b6688f1b5ced9ec39c79f2810b0cffb'})
CREATE (c:Claim {id: 'abd6d9d355a03c3602805b61540a12074553106e2d22ac6a67ed9ccb94a43992', document: 'ef5fb75062609d7d093b9cd3f1a13253',
  chain: ['67116376e67eca5af43de2def2aa6351', '8b6688f1b5ced9ec39c79f2810b0cffb'], stance: 'supports', basis: 'observed', held: '2021-08-26',
  said: '2021-08', locator: '¶5', relationship: '5165c07d4382beae899c9a9ce740ad6b', author: 'GraphExplorer',
  at: datetime('2026-11-01T00:00:00Z'), grades: ['{"credibility":"2"}'], summaries: ['{"text":"It says that the attack was its own."}']})
CREATE (c)-[:ABOUT]->(x)
CREATE (c)-[:STANDS_IN]->(d)
CREATE (c)-[:SAID_BY]->(s0)
CREATE (c)-[:SAID_BY]->(s1);
MATCH (x:Relationship {id: '5165c07d4382beae899c9a9ce740ad6b'})
MATCH (d:Document {id: 'ef5fb75062609d7d093b9cd3f1a13253'})
MATCH (s0:Speaker {id: '8b6688f1b5ced9ec39c79f2810b0cffb'})
CREATE (c:Claim {id: 'f09b30171ee8dab266e19f36dfe775b3c43555e924ae9fbd5504fc891d90c3c7', document: 'ef5fb75062609d7d093b9cd3f1a13253',
  chain: ['8b6688f1b5ced9ec39c79f2810b0cffb'], stance: 'supports', held: '2021-08-26', said: '2021-08-27~', locator: '¶5–6',
  relationship: '5165c07d4382beae899c9a9ce740ad6b', author: 'GraphExplorer', at: datetime('2026-11-01T00:00:00Z'),
  grades: ['{"credibility":"2"}'], summaries: ['{"text":"The group struck, as officials had warned that it might."}']})
CREATE (c)-[:ABOUT]->(x)
CREATE (c)-[:STANDS_IN]->(d)
CREATE (c)-[:SAID_BY]->(s0);
MATCH (a:Entity {id: '70a003d65946640518f48b215112abc7'})
MATCH (b:Entity {id: '65b871cc62ee7f535cdd287fc052b799'})
CREATE (r:Relationship {id: 'a15e9998ef641028117ef33ab4815692', from: '70a003d65946640518f48b215112abc7',
  to: '65b871cc62ee7f535cdd287fc052b799', type: 'claimed', kinds: ['organization', 'event'], revision: 1, assessed: 1, rules: 1,
  rank: 5000001, weakest: '05000001:a15e9998ef641028117ef33ab4815692', confidence: 'moderate', contested: false, unsupported: false,
  supporting: 1, origins: 1, independent: 1, weaknesses: ['one-origin', 'single-document', 'undated'],
  weaknessReasons: ['One origin: the only claim goes back to ISIS-K.', 'One document: the only supporting claim stands in “What We Know—and Don\'t Know—About ISIS-K”.', 'Undated: the only supporting claim does not say when it held.'],
  lastSaid: '2021-08'})
CREATE (r)-[:BEGINS_AT]->(a)
CREATE (r)-[:ENDS_AT]->(b)
CREATE (a)-[:`CLAIMED` {id: 'a15e9998ef641028117ef33ab4815692', label: 'claimed', confidence: 'moderate', contested: false}]->(b);
MATCH (x:Relationship {id: 'a15e9998ef641028117ef33ab4815692'})
MATCH (d:Document {id: 'ef5fb75062609d7d093b9cd3f1a13253'})
MATCH (s0:Speaker {id: '67116376e67eca5af43de2def2aa6351'})
MATCH (s1:Speaker {id: '8b6688f1b5ced9ec39c79f2810b0cffb'})
CREATE (c:Claim {id: 'bfee649b8e3b9401a0c4cd2e705553dc73f659eb15426fe9913bc6c153457131', document: 'ef5fb75062609d7d093b9cd3f1a13253',
  chain: ['67116376e67eca5af43de2def2aa6351', '8b6688f1b5ced9ec39c79f2810b0cffb'], stance: 'supports', basis: 'observed', said: '2021-08',
  locator: '¶5, 34', relationship: 'a15e9998ef641028117ef33ab4815692', author: 'GraphExplorer', at: datetime('2026-11-01T00:00:00Z'),
  grades: ['{"credibility":"2"}'], summaries: ['{"text":"It took responsibility soon after the attack."}']})
CREATE (c)-[:ABOUT]->(x)
CREATE (c)-[:STANDS_IN]->(d)
CREATE (c)-[:SAID_BY]->(s0)
CREATE (c)-[:SAID_BY]->(s1);
MATCH (a:Entity {id: '70a003d65946640518f48b215112abc7'})
MATCH (b:Entity {id: 'd3d7d1ce6eb07680bff8344d7b82f069'})
CREATE (r:Relationship {id: '3f9fe0f199427f5477078b97cb99eb0d', from: '70a003d65946640518f48b215112abc7',
  to: 'd3d7d1ce6eb07680bff8344d7b82f069', type: 'colluded-with', kinds: ['organization'], revision: 1, assessed: 1, rules: 1, rank: 1000000,
  weakest: '01000000:3f9fe0f199427f5477078b97cb99eb0d', confidence: 'unassessed', contested: false, unsupported: true, disputing: 1,
  questioning: 1, weaknesses: ['no-evidence-found'], weaknessReasons: ['No evidence found by Joe Biden (C4).'], lastSaid: '2021-08-27~'})
CREATE (r)-[:BEGINS_AT]->(a)
CREATE (r)-[:ENDS_AT]->(b);
MATCH (x:Relationship {id: '3f9fe0f199427f5477078b97cb99eb0d'})
MATCH (d:Document {id: 'ef5fb75062609d7d093b9cd3f1a13253'})
MATCH (s0:Speaker {id: '869bdaf4959763fc543fc8d3c3fff911'})
MATCH (s1:Speaker {id: '8b6688f1b5ced9ec39c79f2810b0cffb'})
CREATE (c:Claim {id: '375343a777b3ceb3359b4e57664a87914e06f8bf1ad7ccfb4c9846c47539bd83', document: 'ef5fb75062609d7d093b9cd3f1a13253',
  chain: ['869bdaf4959763fc543fc8d3c3fff911', '8b6688f1b5ced9ec39c79f2810b0cffb'], stance: 'finds-no-evidence', scope: 'the airport bombing',
  held: '2021-08', said: '2021-08-26', locator: '¶32', relationship: '3f9fe0f199427f5477078b97cb99eb0d', author: 'GraphExplorer',
  at: datetime('2026-11-01T00:00:00Z'),
  grades: ['{"credibility":"4","overrides":[{"speaker":"869bdaf4959763fc543fc8d3c3fff911","reliability":"c","reason":"on the bombing, hours after it"}]}'],
  summaries: ['{"text":"He said there was no evidence that the Taliban had worked with ISIS-K on the airport bombing."}']})
CREATE (c)-[:ABOUT]->(x)
CREATE (c)-[:STANDS_IN]->(d)
CREATE (c)-[:SAID_BY]->(s0)
CREATE (c)-[:SAID_BY]->(s1);
MATCH (x:Relationship {id: '3f9fe0f199427f5477078b97cb99eb0d'})
MATCH (d:Document {id: 'ef5fb75062609d7d093b9cd3f1a13253'})
MATCH (s0:Speaker {id: '8b6688f1b5ced9ec39c79f2810b0cffb'})
CREATE (c:Claim {id: 'cfa4e3353367e1ab6beac7d0f40a890814d176d7e571f2dcc4bb86b4ad43f323', document: 'ef5fb75062609d7d093b9cd3f1a13253',
  chain: ['8b6688f1b5ced9ec39c79f2810b0cffb'], stance: 'questions', held: '2021-08', said: '2021-08-27~', locator: '¶29, 32',
  relationship: '3f9fe0f199427f5477078b97cb99eb0d', author: 'GraphExplorer', at: datetime('2026-11-01T00:00:00Z'),
  grades: ['{"credibility":"2"}'],
  summaries: ['{"text":"He calls the question tricky, and doubts that the President could already know: it was hours after the attack, and Taliban checkpoints stood nearby."}']})
CREATE (c)-[:ABOUT]->(x)
CREATE (c)-[:STANDS_IN]->(d)
CREATE (c)-[:SAID_BY]->(s0);
MATCH (a:Entity {id: '70a003d65946640518f48b215112abc7'})
MATCH (b:Entity {id: '7542b85c6270b67cb8a70b61dc05ebc8'})
CREATE (r:Relationship {id: '475863778cb3bd1c58f0e2ae5720f21e', from: '70a003d65946640518f48b215112abc7',
  to: '7542b85c6270b67cb8a70b61dc05ebc8', type: 'in-contact-with', kinds: ['organization'], revision: 1, assessed: 1, rules: 1,
  rank: 5000001, weakest: '05000001:475863778cb3bd1c58f0e2ae5720f21e', confidence: 'moderate', contested: false, unsupported: false,
  supporting: 1, origins: 1, independent: 1, weaknesses: ['one-origin', 'single-document', 'undated'],
  weaknessReasons: ['One origin: the only claim goes back to American investigators.', 'One document: the only supporting claim stands in “What We Know—and Don\'t Know—About ISIS-K”.', 'Undated: the only supporting claim does not say when it held.'],
  lastSaid: '2021-08-27~'})
CREATE (r)-[:BEGINS_AT]->(a)
CREATE (r)-[:ENDS_AT]->(b)
CREATE (a)-[:`IN_CONTACT_WITH` {id: '475863778cb3bd1c58f0e2ae5720f21e', label: 'in contact with', confidence: 'moderate', contested: false}]->(b);
MATCH (x:Relationship {id: '475863778cb3bd1c58f0e2ae5720f21e'})
MATCH (d:Document {id: 'ef5fb75062609d7d093b9cd3f1a13253'})
MATCH (s0:Speaker {id: '7b312b932b310397006e276522999865'})
MATCH (s1:Speaker {id: '8b6688f1b5ced9ec39c79f2810b0cffb'})
CREATE (c:Claim {id: '5c4802c272de96c499244c617965420f74450b1d25c3dde4fbca9b2228300273', document: 'ef5fb75062609d7d093b9cd3f1a13253',
  chain: ['7b312b932b310397006e276522999865', '8b6688f1b5ced9ec39c79f2810b0cffb'], stance: 'supports', locator: '¶27',
  relationship: '475863778cb3bd1c58f0e2ae5720f21e', author: 'GraphExplorer', at: datetime('2026-11-01T00:00:00Z'),
  grades: ['{"credibility":"2"}'], summaries: ['{"text":"The inquiry found that the three had been in touch with members of ISIS-K."}']})
CREATE (c)-[:ABOUT]->(x)
CREATE (c)-[:STANDS_IN]->(d)
CREATE (c)-[:SAID_BY]->(s0)
CREATE (c)-[:SAID_BY]->(s1);
MATCH (a:Entity {id: '70a003d65946640518f48b215112abc7'})
MATCH (b:Entity {id: 'b4c3f5316221b2067bf4cd0157cdfcf2'})
CREATE (r:Relationship {id: '428ec2d7a5c0ba1ffa46e53b346cea9e', from: '70a003d65946640518f48b215112abc7',
  to: 'b4c3f5316221b2067bf4cd0157cdfcf2', type: 'operates-in', kinds: ['organization', 'place'], revision: 1, assessed: 1, rules: 1,
  rank: 5000001, weakest: '05000001:428ec2d7a5c0ba1ffa46e53b346cea9e', confidence: 'moderate', contested: false, unsupported: false,
  supporting: 1, origins: 1, independent: 1, weaknesses: ['one-origin', 'single-document', 'undated'],
  weaknessReasons: ['One origin: the only claim goes back to Thomas Joscelyn.', 'One document: the only supporting claim stands in “What We Know—and Don\'t Know—About ISIS-K”.', 'Undated: the only supporting claim does not say when it held.'],
  lastSaid: '2021-08-27~'})
CREATE (r)-[:BEGINS_AT]->(a)
CREATE (r)-[:ENDS_AT]->(b)
CREATE (a)-[:`OPERATES_IN` {id: '428ec2d7a5c0ba1ffa46e53b346cea9e', label: 'operates in', confidence: 'moderate', contested: false}]->(b);
MATCH (x:Relationship {id: '428ec2d7a5c0ba1ffa46e53b346cea9e'})
MATCH (d:Document {id: 'ef5fb75062609d7d093b9cd3f1a13253'})
MATCH (s0:Speaker {id: '8b6688f1b5ced9ec39c79f2810b0cffb'})
CREATE (c:Claim {id: '362aafad557fd48dec0de3995528dcfc01161251a2fba02befacf89396a406b2', document: 'ef5fb75062609d7d093b9cd3f1a13253',
  chain: ['8b6688f1b5ced9ec39c79f2810b0cffb'], stance: 'supports', said: '2021-08-27~', locator: '¶12–14, 24',
  relationship: '428ec2d7a5c0ba1ffa46e53b346cea9e', author: 'GraphExplorer', at: datetime('2026-11-01T00:00:00Z'),
  grades: ['{"credibility":"2"}'],
  summaries: ['{"text":"It has fighters in the east of the country, probably in the capital and elsewhere as well."}']})
CREATE (c)-[:ABOUT]->(x)
CREATE (c)-[:STANDS_IN]->(d)
CREATE (c)-[:SAID_BY]->(s0);
MATCH (a:Entity {id: '70a003d65946640518f48b215112abc7'})
MATCH (b:Entity {id: 'bd864b53ea7153931bcaf92eb8d124d7'})
CREATE (r:Relationship {id: '10fb40be2c81b3f44a3e97cb7f56936f', from: '70a003d65946640518f48b215112abc7',
  to: 'bd864b53ea7153931bcaf92eb8d124d7', type: 'operates-in', kinds: ['organization', 'place'], revision: 1, assessed: 1, rules: 1,
  rank: 5000001, weakest: '05000001:10fb40be2c81b3f44a3e97cb7f56936f', confidence: 'moderate', contested: false, unsupported: false,
  supporting: 1, origins: 1, independent: 1, weaknesses: ['one-origin', 'single-document', 'undated'],
  weaknessReasons: ['One origin: the only claim goes back to Thomas Joscelyn.', 'One document: the only supporting claim stands in “What We Know—and Don\'t Know—About ISIS-K”.', 'Undated: the only supporting claim does not say when it held.'],
  lastSaid: '2021-08-27~'})
CREATE (r)-[:BEGINS_AT]->(a)
CREATE (r)-[:ENDS_AT]->(b)
CREATE (a)-[:`OPERATES_IN` {id: '10fb40be2c81b3f44a3e97cb7f56936f', label: 'operates in', confidence: 'moderate', contested: false}]->(b);
MATCH (x:Relationship {id: '10fb40be2c81b3f44a3e97cb7f56936f'})
MATCH (d:Document {id: 'ef5fb75062609d7d093b9cd3f1a13253'})
MATCH (s0:Speaker {id: '8b6688f1b5ced9ec39c79f2810b0cffb'})
CREATE (c:Claim {id: 'f49531d76a72dc6831af82b2ce294f168e8118232ac5c7f16141e8a142e87e05', document: 'ef5fb75062609d7d093b9cd3f1a13253',
  chain: ['8b6688f1b5ced9ec39c79f2810b0cffb'], stance: 'supports', said: '2021-08-27~', locator: '¶26',
  relationship: '10fb40be2c81b3f44a3e97cb7f56936f', author: 'GraphExplorer', at: datetime('2026-11-01T00:00:00Z'),
  grades: ['{"credibility":"2"}'],
  summaries: ['{"text":"It has carried out a number of attacks there and is better equipped there than farther north."}']})
CREATE (c)-[:ABOUT]->(x)
CREATE (c)-[:STANDS_IN]->(d)
CREATE (c)-[:SAID_BY]->(s0);
MATCH (a:Entity {id: '70a003d65946640518f48b215112abc7'})
MATCH (b:Entity {id: '6243da0a072c3347d4ded01e2983e629'})
CREATE (r:Relationship {id: '9ee5812b6720c084cf4de24e882a7604', from: '70a003d65946640518f48b215112abc7',
  to: '6243da0a072c3347d4ded01e2983e629', type: 'province-of', kinds: ['organization'], revision: 1, assessed: 1, rules: 1,
  period: '2014/..', rank: 5000001, weakest: '05000001:9ee5812b6720c084cf4de24e882a7604', confidence: 'moderate', contested: false,
  unsupported: false, supporting: 1, origins: 1, independent: 1, weaknesses: ['one-origin', 'single-document'],
  weaknessReasons: ['One origin: the only claim goes back to Thomas Joscelyn.', 'One document: the only supporting claim stands in “What We Know—and Don\'t Know—About ISIS-K”.'],
  lastSaid: '2021-08-27~'})
CREATE (r)-[:BEGINS_AT]->(a)
CREATE (r)-[:ENDS_AT]->(b)
CREATE (a)-[:`PROVINCE_OF` {id: '9ee5812b6720c084cf4de24e882a7604', label: 'province of', confidence: 'moderate', contested: false,
  period: '2014/..'}]->(b);
MATCH (x:Relationship {id: '9ee5812b6720c084cf4de24e882a7604'})
MATCH (d:Document {id: 'ef5fb75062609d7d093b9cd3f1a13253'})
MATCH (s0:Speaker {id: '8b6688f1b5ced9ec39c79f2810b0cffb'})
CREATE (c:Claim {id: 'fbb1f2540d3ebdf490dd7c5edc61fef216c58ef71d92e12764d140e4692e1157', document: 'ef5fb75062609d7d093b9cd3f1a13253',
  chain: ['8b6688f1b5ced9ec39c79f2810b0cffb'], stance: 'supports', held: '2014/..', said: '2021-08-27~', locator: '¶5, 10, 16',
  relationship: '9ee5812b6720c084cf4de24e882a7604', author: 'GraphExplorer', at: datetime('2026-11-01T00:00:00Z'),
  grades: ['{"credibility":"2"}'],
  summaries: ['{"text":"The group is the Islamic State\'s province for Khorasan; its first form dates from 2014, and the parent names its governor."}']})
CREATE (c)-[:ABOUT]->(x)
CREATE (c)-[:STANDS_IN]->(d)
CREATE (c)-[:SAID_BY]->(s0);
MATCH (a:Entity {id: '70a003d65946640518f48b215112abc7'})
MATCH (b:Entity {id: '87fecbcc0ab5770866a75d599ec4634f'})
CREATE (r:Relationship {id: '1b4950c211ea4ed861ae6ee073a9d82e', from: '70a003d65946640518f48b215112abc7',
  to: '87fecbcc0ab5770866a75d599ec4634f', type: 'rival', kinds: ['organization'], revision: 1, assessed: 1, rules: 1, rank: 5000001,
  weakest: '05000001:1b4950c211ea4ed861ae6ee073a9d82e', confidence: 'moderate', contested: false, unsupported: false, supporting: 1,
  origins: 1, independent: 1, weaknesses: ['one-origin', 'single-document', 'undated'],
  weaknessReasons: ['One origin: the only claim goes back to Thomas Joscelyn.', 'One document: the only supporting claim stands in “What We Know—and Don\'t Know—About ISIS-K”.', 'Undated: the only supporting claim does not say when it held.'],
  lastSaid: '2021-08-27~'})
CREATE (r)-[:BEGINS_AT]->(a)
CREATE (r)-[:ENDS_AT]->(b)
CREATE (a)-[:`RIVAL` {id: '1b4950c211ea4ed861ae6ee073a9d82e', label: 'rival', confidence: 'moderate', contested: false}]->(b);
MATCH (x:Relationship {id: '1b4950c211ea4ed861ae6ee073a9d82e'})
MATCH (d:Document {id: 'ef5fb75062609d7d093b9cd3f1a13253'})
MATCH (s0:Speaker {id: '8b6688f1b5ced9ec39c79f2810b0cffb'})
CREATE (c:Claim {id: '64e2ec115c692f4fc332b87bc15d412530c1c95ae48092a470b0ad510dad7efb', document: 'ef5fb75062609d7d093b9cd3f1a13253',
  chain: ['8b6688f1b5ced9ec39c79f2810b0cffb'], stance: 'supports', said: '2021-08-27~', locator: '¶18',
  relationship: '1b4950c211ea4ed861ae6ee073a9d82e', author: 'GraphExplorer', at: datetime('2026-11-01T00:00:00Z'),
  grades: ['{"credibility":"2"}'], summaries: ['{"text":"It denies that the Emirate has any legitimacy."}']})
CREATE (c)-[:ABOUT]->(x)
CREATE (c)-[:STANDS_IN]->(d)
CREATE (c)-[:SAID_BY]->(s0);
MATCH (a:Entity {id: '70a003d65946640518f48b215112abc7'})
MATCH (b:Entity {id: '882fd24d63351703eb7d10fbd8f35cc7'})
CREATE (r:Relationship {id: 'cf0c01a50bb2b3f89674a7e877ea3f54', from: '70a003d65946640518f48b215112abc7',
  to: '882fd24d63351703eb7d10fbd8f35cc7', type: 'rival', kinds: ['organization'], revision: 1, assessed: 1, rules: 1, rank: 5000001,
  weakest: '05000001:cf0c01a50bb2b3f89674a7e877ea3f54', confidence: 'moderate', contested: false, unsupported: false, supporting: 2,
  origins: 2, independent: 1, weaknesses: ['one-origin', 'single-document', 'undated'],
  weaknessReasons: ['One independent origin: what Joe Biden said came to us only through Thomas Joscelyn, so the two do not confirm one another.', 'One document: both supporting claims stand in “What We Know—and Don\'t Know—About ISIS-K”.', 'Undated: both supporting claims do not say when it held.'],
  lastSaid: '2021-08-27~'})
CREATE (r)-[:BEGINS_AT]->(a)
CREATE (r)-[:ENDS_AT]->(b)
CREATE (a)-[:`RIVAL` {id: 'cf0c01a50bb2b3f89674a7e877ea3f54', label: 'rival', confidence: 'moderate', contested: false}]->(b);
MATCH (x:Relationship {id: 'cf0c01a50bb2b3f89674a7e877ea3f54'})
MATCH (d:Document {id: 'ef5fb75062609d7d093b9cd3f1a13253'})
MATCH (s0:Speaker {id: '869bdaf4959763fc543fc8d3c3fff911'})
MATCH (s1:Speaker {id: '8b6688f1b5ced9ec39c79f2810b0cffb'})
CREATE (c:Claim {id: '3a38ced44416be022c2bd2f4333e306fdfe8975170f5c62b6991de32499d56d9', document: 'ef5fb75062609d7d093b9cd3f1a13253',
  chain: ['869bdaf4959763fc543fc8d3c3fff911', '8b6688f1b5ced9ec39c79f2810b0cffb'], stance: 'supports', said: '2021-08-26', locator: '¶9',
  relationship: 'cf0c01a50bb2b3f89674a7e877ea3f54', author: 'GraphExplorer', at: datetime('2026-11-01T00:00:00Z'),
  grades: ['{"credibility":"2"}'], summaries: ['{"text":"He promised to strike back at those who were behind the bombing."}']})
CREATE (c)-[:ABOUT]->(x)
CREATE (c)-[:STANDS_IN]->(d)
CREATE (c)-[:SAID_BY]->(s0)
CREATE (c)-[:SAID_BY]->(s1);
MATCH (x:Relationship {id: 'cf0c01a50bb2b3f89674a7e877ea3f54'})
MATCH (d:Document {id: 'ef5fb75062609d7d093b9cd3f1a13253'})
MATCH (s0:Speaker {id: '8b6688f1b5ced9ec39c79f2810b0cffb'})
CREATE (c:Claim {id: 'f3a93ca36a63005c20956ec876be615a7e43279bf18db45ae8d36df6b698e631', document: 'ef5fb75062609d7d093b9cd3f1a13253',
  chain: ['8b6688f1b5ced9ec39c79f2810b0cffb'], stance: 'supports', said: '2021-08-27~', locator: '¶5, 33',
  relationship: 'cf0c01a50bb2b3f89674a7e877ea3f54', author: 'GraphExplorer', at: datetime('2026-11-01T00:00:00Z'),
  grades: ['{"credibility":"2"}'],
  summaries: ['{"text":"Officials had warned of its attacks, and it has reasons of its own to kill Americans."}']})
CREATE (c)-[:ABOUT]->(x)
CREATE (c)-[:STANDS_IN]->(d)
CREATE (c)-[:SAID_BY]->(s0);
MATCH (a:Entity {id: '70a003d65946640518f48b215112abc7'})
MATCH (b:Entity {id: 'ab09ac4c5d685ff08e385196cb3c82b3'})
CREATE (r:Relationship {id: 'a7e9b056465f489b73bf2c6a65043964', from: '70a003d65946640518f48b215112abc7',
  to: 'ab09ac4c5d685ff08e385196cb3c82b3', type: 'rival', kinds: ['organization'], revision: 1, assessed: 1, rules: 1, rank: 5000001,
  weakest: '05000001:a7e9b056465f489b73bf2c6a65043964', confidence: 'moderate', contested: false, unsupported: false, supporting: 1,
  origins: 1, independent: 1, weaknesses: ['one-origin', 'single-document', 'undated'],
  weaknessReasons: ['One origin: the only claim goes back to Thomas Joscelyn.', 'One document: the only supporting claim stands in “What We Know—and Don\'t Know—About ISIS-K”.', 'Undated: the only supporting claim does not say when it held.'],
  lastSaid: '2021-08-27~'})
CREATE (r)-[:BEGINS_AT]->(a)
CREATE (r)-[:ENDS_AT]->(b)
CREATE (a)-[:`RIVAL` {id: 'a7e9b056465f489b73bf2c6a65043964', label: 'rival', confidence: 'moderate', contested: false}]->(b);
MATCH (x:Relationship {id: 'a7e9b056465f489b73bf2c6a65043964'})
MATCH (d:Document {id: 'ef5fb75062609d7d093b9cd3f1a13253'})
MATCH (s0:Speaker {id: '8b6688f1b5ced9ec39c79f2810b0cffb'})
CREATE (c:Claim {id: '6b160f7fce05c912b85905735a20e7b9eccaa50449ff0b6b86c1e041726af3f9', document: 'ef5fb75062609d7d093b9cd3f1a13253',
  chain: ['8b6688f1b5ced9ec39c79f2810b0cffb'], stance: 'supports', said: '2021-08-27~', locator: '¶19',
  relationship: 'a7e9b056465f489b73bf2c6a65043964', author: 'GraphExplorer', at: datetime('2026-11-01T00:00:00Z'),
  grades: ['{"credibility":"2"}'], summaries: ['{"text":"In the fighting with ISIS-K, al-Qaeda is on the Taliban\'s side."}']})
CREATE (c)-[:ABOUT]->(x)
CREATE (c)-[:STANDS_IN]->(d)
CREATE (c)-[:SAID_BY]->(s0);
MATCH (a:Entity {id: '70a003d65946640518f48b215112abc7'})
MATCH (b:Entity {id: 'd3d7d1ce6eb07680bff8344d7b82f069'})
CREATE (r:Relationship {id: '81e327905533740614451841b7186836', from: '70a003d65946640518f48b215112abc7',
  to: 'd3d7d1ce6eb07680bff8344d7b82f069', type: 'rival', kinds: ['organization'], revision: 1, assessed: 1, rules: 1, period: '2014/..',
  rank: 7000002, weakest: '07000002:81e327905533740614451841b7186836', confidence: 'high', contested: false, unsupported: false,
  supporting: 3, origins: 3, independent: 2, weaknesses: ['single-document'],
  weaknessReasons: ['One document: all three supporting claims stand in “What We Know—and Don\'t Know—About ISIS-K”.'],
  lastSaid: '2021-08-27~'})
CREATE (r)-[:BEGINS_AT]->(a)
CREATE (r)-[:ENDS_AT]->(b)
CREATE (a)-[:`RIVAL` {id: '81e327905533740614451841b7186836', label: 'rival', confidence: 'high', contested: false, period: '2014/..'}]->(b);
MATCH (x:Relationship {id: '81e327905533740614451841b7186836'})
MATCH (d:Document {id: 'ef5fb75062609d7d093b9cd3f1a13253'})
MATCH (s0:Speaker {id: 'daf621b480ca39bfc70334e3437ff707'})
MATCH (s1:Speaker {id: '8b6688f1b5ced9ec39c79f2810b0cffb'})
CREATE (c:Claim {id: '39727b249b87cb7052ae842c35dde9e84468805591d38f8d5f428b2e0f8342fb', document: 'ef5fb75062609d7d093b9cd3f1a13253',
  chain: ['daf621b480ca39bfc70334e3437ff707', '8b6688f1b5ced9ec39c79f2810b0cffb'], stance: 'supports', held: '2014/..', locator: '¶17',
  relationship: '81e327905533740614451841b7186836', author: 'GraphExplorer', at: datetime('2026-11-01T00:00:00Z'),
  grades: ['{"credibility":"2"}'], summaries: ['{"text":"They have never accepted the Islamic State\'s claim to stand above them."}']})
CREATE (c)-[:ABOUT]->(x)
CREATE (c)-[:STANDS_IN]->(d)
CREATE (c)-[:SAID_BY]->(s0)
CREATE (c)-[:SAID_BY]->(s1);
MATCH (x:Relationship {id: '81e327905533740614451841b7186836'})
MATCH (d:Document {id: 'ef5fb75062609d7d093b9cd3f1a13253'})
MATCH (s0:Speaker {id: '8b6688f1b5ced9ec39c79f2810b0cffb'})
CREATE (c:Claim {id: '9551f1328978378565ed57825d04785b91a48a22d972779422350eab77073e87', document: 'ef5fb75062609d7d093b9cd3f1a13253',
  chain: ['8b6688f1b5ced9ec39c79f2810b0cffb'], stance: 'supports', held: '2014/..', said: '2021-08-27~', locator: '¶19',
  relationship: '81e327905533740614451841b7186836', author: 'GraphExplorer', at: datetime('2026-11-01T00:00:00Z'),
  grades: ['{"credibility":"2"}'], summaries: ['{"text":"The two have clashed again and again, and ISIS-K has mostly come off worse."}']})
CREATE (c)-[:ABOUT]->(x)
CREATE (c)-[:STANDS_IN]->(d)
CREATE (c)-[:SAID_BY]->(s0);
MATCH (x:Relationship {id: '81e327905533740614451841b7186836'})
MATCH (d:Document {id: 'ef5fb75062609d7d093b9cd3f1a13253'})
MATCH (s0:Speaker {id: '67116376e67eca5af43de2def2aa6351'})
MATCH (s1:Speaker {id: '8b6688f1b5ced9ec39c79f2810b0cffb'})
CREATE (c:Claim {id: '9bcc87bee99b971c847b82505066cfe16087182abf8b9e1e0c8fcc0f56862c9d', document: 'ef5fb75062609d7d093b9cd3f1a13253',
  chain: ['67116376e67eca5af43de2def2aa6351', '8b6688f1b5ced9ec39c79f2810b0cffb'], stance: 'supports', held: '2014/..', locator: '¶16, 34',
  relationship: '81e327905533740614451841b7186836', author: 'GraphExplorer', at: datetime('2026-11-01T00:00:00Z'),
  grades: ['{"credibility":"2"}'],
  summaries: ['{"text":"It demanded that every Muslim in the country submit to it, and its statement on the airport bombing was aimed at the Taliban."}']})
CREATE (c)-[:ABOUT]->(x)
CREATE (c)-[:STANDS_IN]->(d)
CREATE (c)-[:SAID_BY]->(s0)
CREATE (c)-[:SAID_BY]->(s1);
MATCH (a:Entity {id: '70a003d65946640518f48b215112abc7'})
MATCH (b:Entity {id: '8c9818178a0cc623aa18a89d239b7d63'})
CREATE (r:Relationship {id: 'a2ce0b5172893500b918ccbe5ec4f838', from: '70a003d65946640518f48b215112abc7',
  to: '8c9818178a0cc623aa18a89d239b7d63', type: 'targeted', kinds: ['organization'], revision: 1, assessed: 1, rules: 1, rank: 5000001,
  weakest: '05000001:a2ce0b5172893500b918ccbe5ec4f838', confidence: 'moderate', contested: false, unsupported: false, supporting: 1,
  origins: 1, independent: 1, weaknesses: ['one-origin', 'single-document', 'undated'],
  weaknessReasons: ['One origin: the only claim goes back to Thomas Joscelyn.', 'One document: the only supporting claim stands in “What We Know—and Don\'t Know—About ISIS-K”.', 'Undated: the only supporting claim does not say when it held.'],
  lastSaid: '2021-08-27~'})
CREATE (r)-[:BEGINS_AT]->(a)
CREATE (r)-[:ENDS_AT]->(b)
CREATE (a)-[:`TARGETED` {id: 'a2ce0b5172893500b918ccbe5ec4f838', label: 'targeted', confidence: 'moderate', contested: false}]->(b);
MATCH (x:Relationship {id: 'a2ce0b5172893500b918ccbe5ec4f838'})
MATCH (d:Document {id: 'ef5fb75062609d7d093b9cd3f1a13253'})
MATCH (s0:Speaker {id: '8b6688f1b5ced9ec39c79f2810b0cffb'})
CREATE (c:Claim {id: '2bc8ca5ded283f869f4b5c7049d0caf9812dc4e935fadea3cb1706527196518d', document: 'ef5fb75062609d7d093b9cd3f1a13253',
  chain: ['8b6688f1b5ced9ec39c79f2810b0cffb'], stance: 'supports', said: '2021-08-27~', locator: '¶11',
  relationship: 'a2ce0b5172893500b918ccbe5ec4f838', author: 'GraphExplorer', at: datetime('2026-11-01T00:00:00Z'),
  grades: ['{"credibility":"2"}'], summaries: ['{"text":"Its network in Kabul attacked the government as well as civilians."}']})
CREATE (c)-[:ABOUT]->(x)
CREATE (c)-[:STANDS_IN]->(d)
CREATE (c)-[:SAID_BY]->(s0);
MATCH (a:Entity {id: '717cce962504fe206f364f775b1b0700'})
MATCH (b:Entity {id: '9231ee47a8c523a9af127052733e7a19'})
CREATE (r:Relationship {id: 'f6e88322fba3c5b630b5c54d9065af96', from: '717cce962504fe206f364f775b1b0700',
  to: '9231ee47a8c523a9af127052733e7a19', type: 'carried-out', kinds: ['organization', 'event'], revision: 1, assessed: 1, rules: 1,
  period: '2018-07', rank: 5000001, weakest: '05000001:f6e88322fba3c5b630b5c54d9065af96', confidence: 'moderate', contested: false,
  unsupported: false, supporting: 1, origins: 1, independent: 1, weaknesses: ['one-origin', 'single-document'],
  weaknessReasons: ['One origin: the only claim goes back to Thomas Joscelyn.', 'One document: the only supporting claim stands in “What We Know—and Don\'t Know—About ISIS-K”.'],
  lastSaid: '2021-08-27~'})
CREATE (r)-[:BEGINS_AT]->(a)
CREATE (r)-[:ENDS_AT]->(b)
CREATE (a)-[:`CARRIED_OUT` {id: 'f6e88322fba3c5b630b5c54d9065af96', label: 'carried out', confidence: 'moderate', contested: false,
  period: '2018-07'}]->(b);
MATCH (x:Relationship {id: 'f6e88322fba3c5b630b5c54d9065af96'})
MATCH (d:Document {id: 'ef5fb75062609d7d093b9cd3f1a13253'})
MATCH (s0:Speaker {id: '8b6688f1b5ced9ec39c79f2810b0cffb'})
CREATE (c:Claim {id: '389c5dfcb267db39ea5b88f53ee8701e0ef5975f8365938e8348b2e095f74a4e', document: 'ef5fb75062609d7d093b9cd3f1a13253',
  chain: ['8b6688f1b5ced9ec39c79f2810b0cffb'], stance: 'supports', held: '2018-07', said: '2021-08-27~', locator: '¶25',
  relationship: 'f6e88322fba3c5b630b5c54d9065af96', author: 'GraphExplorer', at: datetime('2026-11-01T00:00:00Z'),
  grades: ['{"credibility":"2"}'], summaries: ['{"text":"The team drove into a group of American and European cyclists."}']})
CREATE (c)-[:ABOUT]->(x)
CREATE (c)-[:STANDS_IN]->(d)
CREATE (c)-[:SAID_BY]->(s0);
MATCH (a:Entity {id: '717cce962504fe206f364f775b1b0700'})
MATCH (b:Entity {id: '6243da0a072c3347d4ded01e2983e629'})
CREATE (r:Relationship {id: '14957ab9b3d078de699e4601210ec9cd', from: '717cce962504fe206f364f775b1b0700',
  to: '6243da0a072c3347d4ded01e2983e629', type: 'part-of', kinds: ['organization'], revision: 1, assessed: 1, rules: 1, period: '2018-07',
  rank: 5000001, weakest: '05000001:14957ab9b3d078de699e4601210ec9cd', confidence: 'moderate', contested: false, unsupported: false,
  supporting: 1, origins: 1, independent: 1, weaknesses: ['one-origin', 'single-document'],
  weaknessReasons: ['One origin: the only claim goes back to Thomas Joscelyn.', 'One document: the only supporting claim stands in “What We Know—and Don\'t Know—About ISIS-K”.'],
  lastSaid: '2021-08-27~'})
CREATE (r)-[:BEGINS_AT]->(a)
CREATE (r)-[:ENDS_AT]->(b)
CREATE (a)-[:`PART_OF` {id: '14957ab9b3d078de699e4601210ec9cd', label: 'part of', confidence: 'moderate', contested: false,
  period: '2018-07'}]->(b);
MATCH (x:Relationship {id: '14957ab9b3d078de699e4601210ec9cd'})
MATCH (d:Document {id: 'ef5fb75062609d7d093b9cd3f1a13253'})
MATCH (s0:Speaker {id: '8b6688f1b5ced9ec39c79f2810b0cffb'})
CREATE (c:Claim {id: 'ff4e1fc1a0f0e5ac858477348e9754524c219850fa2b68ffde63e436d0e5e917', document: 'ef5fb75062609d7d093b9cd3f1a13253',
  chain: ['8b6688f1b5ced9ec39c79f2810b0cffb'], stance: 'supports', held: '2018-07', said: '2021-08-27~', locator: '¶25',
  relationship: '14957ab9b3d078de699e4601210ec9cd', author: 'GraphExplorer', at: datetime('2026-11-01T00:00:00Z'),
  grades: ['{"credibility":"2"}'], summaries: ['{"text":"The attackers were a team of the Islamic State."}']})
CREATE (c)-[:ABOUT]->(x)
CREATE (c)-[:STANDS_IN]->(d)
CREATE (c)-[:SAID_BY]->(s0);
MATCH (a:Entity {id: '7542b85c6270b67cb8a70b61dc05ebc8'})
MATCH (b:Entity {id: '6243da0a072c3347d4ded01e2983e629'})
CREATE (r:Relationship {id: '24068e69a1e035c217db047c13869ffd', from: '7542b85c6270b67cb8a70b61dc05ebc8',
  to: '6243da0a072c3347d4ded01e2983e629', type: 'acted-for', kinds: ['organization'], revision: 1, assessed: 1, rules: 1, period: '2016-22',
  rank: 3000001, weakest: '03000001:24068e69a1e035c217db047c13869ffd', confidence: 'low', contested: false, unsupported: false,
  supporting: 1, origins: 1, independent: 1, weaknesses: ['one-origin', 'hedged', 'single-document'],
  weaknessReasons: ['One origin: the only claim goes back to Thomas Joscelyn.', 'Hedged: the only supporting claim says it with reserve, “allegedly”.', 'One document: the only supporting claim stands in “What We Know—and Don\'t Know—About ISIS-K”.'],
  lastSaid: '2021-08-27~'})
CREATE (r)-[:BEGINS_AT]->(a)
CREATE (r)-[:ENDS_AT]->(b)
CREATE (a)-[:`ACTED_FOR` {id: '24068e69a1e035c217db047c13869ffd', label: 'acted for', confidence: 'low', contested: false, period: '2016-22'}]->(b);
MATCH (x:Relationship {id: '24068e69a1e035c217db047c13869ffd'})
MATCH (d:Document {id: 'ef5fb75062609d7d093b9cd3f1a13253'})
MATCH (s0:Speaker {id: '8b6688f1b5ced9ec39c79f2810b0cffb'})
CREATE (c:Claim {id: '1c23f4680212a2d1ac68398ca2428294967d69538421dbbf54bc70db7ad778e7', document: 'ef5fb75062609d7d093b9cd3f1a13253',
  chain: ['8b6688f1b5ced9ec39c79f2810b0cffb'], stance: 'supports', hedge: 'allegedly', hedgeWord: 'allegedly', held: '2016-22',
  said: '2021-08-27~', locator: '¶27', relationship: '24068e69a1e035c217db047c13869ffd', author: 'GraphExplorer',
  at: datetime('2026-11-01T00:00:00Z'), grades: ['{"credibility":"2"}'],
  summaries: ['{"text":"The three are accused of having planned attacks in New York for the Islamic State."}']})
CREATE (c)-[:ABOUT]->(x)
CREATE (c)-[:STANDS_IN]->(d)
CREATE (c)-[:SAID_BY]->(s0);
MATCH (a:Entity {id: '837caa848ea78103d1972e132b472165'})
MATCH (b:Entity {id: '882fd24d63351703eb7d10fbd8f35cc7'})
CREATE (r:Relationship {id: 'a16f2dd9fce377c3beb29e735ae92546', from: '837caa848ea78103d1972e132b472165',
  to: '882fd24d63351703eb7d10fbd8f35cc7', type: 'leads', kinds: ['organization', 'person'], revision: 1, assessed: 1, rules: 1,
  rank: 5000001, weakest: '05000001:a16f2dd9fce377c3beb29e735ae92546', confidence: 'moderate', contested: false, unsupported: false,
  supporting: 1, origins: 1, independent: 1, weaknesses: ['one-origin', 'single-document', 'undated'],
  weaknessReasons: ['One origin: the only claim goes back to Thomas Joscelyn.', 'One document: the only supporting claim stands in “What We Know—and Don\'t Know—About ISIS-K”.', 'Undated: the only supporting claim does not say when it held.'],
  lastSaid: '2021-08-27~'})
CREATE (r)-[:BEGINS_AT]->(a)
CREATE (r)-[:ENDS_AT]->(b)
CREATE (a)-[:`LEADS` {id: 'a16f2dd9fce377c3beb29e735ae92546', label: 'leads', confidence: 'moderate', contested: false}]->(b);
MATCH (x:Relationship {id: 'a16f2dd9fce377c3beb29e735ae92546'})
MATCH (d:Document {id: 'ef5fb75062609d7d093b9cd3f1a13253'})
MATCH (s0:Speaker {id: '8b6688f1b5ced9ec39c79f2810b0cffb'})
CREATE (c:Claim {id: '33420b7ced0f09112e556ec3618ed5cf8a127e9c9111c32b8358eaaac1ecb269', document: 'ef5fb75062609d7d093b9cd3f1a13253',
  chain: ['8b6688f1b5ced9ec39c79f2810b0cffb'], stance: 'supports', said: '2021-08-27~', locator: '¶5, 32',
  relationship: 'a16f2dd9fce377c3beb29e735ae92546', author: 'GraphExplorer', at: datetime('2026-11-01T00:00:00Z'),
  grades: ['{"credibility":"2"}'], summaries: ['{"text":"He is its president."}']})
CREATE (c)-[:ABOUT]->(x)
CREATE (c)-[:STANDS_IN]->(d)
CREATE (c)-[:SAID_BY]->(s0);
MATCH (a:Entity {id: '882fd24d63351703eb7d10fbd8f35cc7'})
MATCH (b:Entity {id: 'd3d7d1ce6eb07680bff8344d7b82f069'})
CREATE (r:Relationship {id: '2d501eb563fd71a73851ee6c9d0efd23', from: '882fd24d63351703eb7d10fbd8f35cc7',
  to: 'd3d7d1ce6eb07680bff8344d7b82f069', type: 'cooperated-with', kinds: ['organization'], revision: 1, assessed: 1, rules: 1,
  period: '2021-08', rank: 5000001, weakest: '05000001:2d501eb563fd71a73851ee6c9d0efd23', confidence: 'moderate', contested: false,
  unsupported: false, supporting: 2, origins: 2, independent: 1, weaknesses: ['one-origin', 'single-document'],
  weaknessReasons: ['One independent origin: nothing that ISIS-K said is outright and graded B2 or better, so it cannot confirm Thomas Joscelyn.', 'One document: both supporting claims stand in “What We Know—and Don\'t Know—About ISIS-K”.'],
  lastSaid: '2021-08'})
CREATE (r)-[:BEGINS_AT]->(a)
CREATE (r)-[:ENDS_AT]->(b)
CREATE (a)-[:`COOPERATED_WITH` {id: '2d501eb563fd71a73851ee6c9d0efd23', label: 'cooperated with', confidence: 'moderate', contested: false,
  period: '2021-08'}]->(b);
MATCH (x:Relationship {id: '2d501eb563fd71a73851ee6c9d0efd23'})
MATCH (d:Document {id: 'ef5fb75062609d7d093b9cd3f1a13253'})
MATCH (s0:Speaker {id: '67116376e67eca5af43de2def2aa6351'})
MATCH (s1:Speaker {id: '8b6688f1b5ced9ec39c79f2810b0cffb'})
CREATE (c:Claim {id: '3a1aed13a404fbb08822db1333da8b60954b7b6f86ec0ce687183be3c7c0b1d0', document: 'ef5fb75062609d7d093b9cd3f1a13253',
  chain: ['67116376e67eca5af43de2def2aa6351', '8b6688f1b5ced9ec39c79f2810b0cffb'], stance: 'supports', scope: 'the evacuation of Kabul',
  held: '2021-08', said: '2021-08', locator: '¶34', relationship: '2d501eb563fd71a73851ee6c9d0efd23', author: 'GraphExplorer',
  at: datetime('2026-11-01T00:00:00Z'),
  grades: ['{"credibility":"3","overrides":[{"speaker":"67116376e67eca5af43de2def2aa6351","reliability":"d","reason":"on its enemy"}]}'],
  summaries: ['{"text":"It holds against the Taliban that they helped the United States with the evacuation."}']})
CREATE (c)-[:ABOUT]->(x)
CREATE (c)-[:STANDS_IN]->(d)
CREATE (c)-[:SAID_BY]->(s0)
CREATE (c)-[:SAID_BY]->(s1);
MATCH (x:Relationship {id: '2d501eb563fd71a73851ee6c9d0efd23'})
MATCH (d:Document {id: 'ef5fb75062609d7d093b9cd3f1a13253'})
MATCH (s0:Speaker {id: '8b6688f1b5ced9ec39c79f2810b0cffb'})
CREATE (c:Claim {id: 'a1825076ae27980f238ae1e58dd70ec7dd6d043f7f56d35b13d6e1e781b8009b', document: 'ef5fb75062609d7d093b9cd3f1a13253',
  chain: ['8b6688f1b5ced9ec39c79f2810b0cffb'], stance: 'supports', scope: 'the evacuation of Kabul', held: '2021-08', said: '2021-08-27~',
  locator: '¶34', relationship: '2d501eb563fd71a73851ee6c9d0efd23', author: 'GraphExplorer', at: datetime('2026-11-01T00:00:00Z'),
  grades: ['{"credibility":"2"}'],
  summaries: ['{"text":"The Taliban worked with the Americans while people were being flown out of Kabul."}']})
CREATE (c)-[:ABOUT]->(x)
CREATE (c)-[:STANDS_IN]->(d)
CREATE (c)-[:SAID_BY]->(s0);
MATCH (a:Entity {id: '882fd24d63351703eb7d10fbd8f35cc7'})
MATCH (b:Entity {id: 'd3d7d1ce6eb07680bff8344d7b82f069'})
CREATE (r:Relationship {id: '0cc6fc7b374e43ca0f21298fef8b3115', from: '882fd24d63351703eb7d10fbd8f35cc7',
  to: 'd3d7d1ce6eb07680bff8344d7b82f069', type: 'counterterrorism-partner-of', kinds: ['organization'], revision: 1, assessed: 1, rules: 1,
  rank: 2000001, weakest: '02000001:0cc6fc7b374e43ca0f21298fef8b3115', confidence: 'low', contested: true, unsupported: false, supporting: 1,
  disputing: 1, origins: 1, independent: 1, weaknesses: ['contested', 'one-origin', 'unreliable-origins', 'single-document', 'undated'],
  weaknessReasons: ['Contested: disputed by Thomas Joscelyn (B2).', 'One origin: the only claim goes back to some commentators.', 'No origin that can be relied on: some commentators (F, cannot be judged).', 'One document: the only supporting claim stands in “What We Know—and Don\'t Know—About ISIS-K”.', 'Undated: the only supporting claim does not say when it held.'],
  lastSaid: '2021-08-27~'})
CREATE (r)-[:BEGINS_AT]->(a)
CREATE (r)-[:ENDS_AT]->(b)
CREATE (a)-[:`COUNTERTERRORISM_PARTNER_OF` {id: '0cc6fc7b374e43ca0f21298fef8b3115', label: 'counterterrorism partner of', confidence: 'low',
  contested: true}]->(b);
MATCH (x:Relationship {id: '0cc6fc7b374e43ca0f21298fef8b3115'})
MATCH (d:Document {id: 'ef5fb75062609d7d093b9cd3f1a13253'})
MATCH (s0:Speaker {id: '8b6688f1b5ced9ec39c79f2810b0cffb'})
CREATE (c:Claim {id: '3289698d93613ee7d40c33506a4cec9e585a3798a81524b995992dd521b1fc0e', document: 'ef5fb75062609d7d093b9cd3f1a13253',
  chain: ['8b6688f1b5ced9ec39c79f2810b0cffb'], stance: 'disputes', said: '2021-08-27~', locator: '¶36, 40',
  relationship: '0cc6fc7b374e43ca0f21298fef8b3115', author: 'GraphExplorer', at: datetime('2026-11-01T00:00:00Z'),
  grades: ['{"credibility":"2"}'], summaries: ['{"text":"He answers no: the Taliban remain tied to al-Qaeda and are an enemy still."}']})
CREATE (c)-[:ABOUT]->(x)
CREATE (c)-[:STANDS_IN]->(d)
CREATE (c)-[:SAID_BY]->(s0);
MATCH (x:Relationship {id: '0cc6fc7b374e43ca0f21298fef8b3115'})
MATCH (d:Document {id: 'ef5fb75062609d7d093b9cd3f1a13253'})
MATCH (s0:Speaker {id: '7844423b3b1543744eb3823fc7066e5a'})
MATCH (s1:Speaker {id: '8b6688f1b5ced9ec39c79f2810b0cffb'})
CREATE (c:Claim {id: 'c317692ebeeb3075ecfa3cef4f6cd9a521e26d9f1bce8c31cd56a20fe06494c3', document: 'ef5fb75062609d7d093b9cd3f1a13253',
  chain: ['7844423b3b1543744eb3823fc7066e5a', '8b6688f1b5ced9ec39c79f2810b0cffb'], stance: 'supports', locator: '¶35',
  relationship: '0cc6fc7b374e43ca0f21298fef8b3115', author: 'GraphExplorer', at: datetime('2026-11-01T00:00:00Z'),
  grades: ['{"credibility":"6"}'], summaries: ['{"text":"They hold that the Taliban could be a partner against terrorism."}']})
CREATE (c)-[:ABOUT]->(x)
CREATE (c)-[:STANDS_IN]->(d)
CREATE (c)-[:SAID_BY]->(s0)
CREATE (c)-[:SAID_BY]->(s1);
MATCH (a:Entity {id: '882fd24d63351703eb7d10fbd8f35cc7'})
MATCH (b:Entity {id: 'ab09ac4c5d685ff08e385196cb3c82b3'})
CREATE (r:Relationship {id: 'b3c9f2718d57601e946e4085ad2cf8c3', from: '882fd24d63351703eb7d10fbd8f35cc7',
  to: 'ab09ac4c5d685ff08e385196cb3c82b3', type: 'rival', kinds: ['organization'], revision: 1, assessed: 1, rules: 1, rank: 5000001,
  weakest: '05000001:b3c9f2718d57601e946e4085ad2cf8c3', confidence: 'moderate', contested: false, unsupported: false, supporting: 1,
  origins: 1, independent: 1, weaknesses: ['one-origin', 'single-document', 'undated'],
  weaknessReasons: ['One origin: the only claim goes back to Thomas Joscelyn.', 'One document: the only supporting claim stands in “What We Know—and Don\'t Know—About ISIS-K”.', 'Undated: the only supporting claim does not say when it held.'],
  lastSaid: '2021-08-27~'})
CREATE (r)-[:BEGINS_AT]->(a)
CREATE (r)-[:ENDS_AT]->(b)
CREATE (a)-[:`RIVAL` {id: 'b3c9f2718d57601e946e4085ad2cf8c3', label: 'rival', confidence: 'moderate', contested: false}]->(b);
MATCH (x:Relationship {id: 'b3c9f2718d57601e946e4085ad2cf8c3'})
MATCH (d:Document {id: 'ef5fb75062609d7d093b9cd3f1a13253'})
MATCH (s0:Speaker {id: '8b6688f1b5ced9ec39c79f2810b0cffb'})
CREATE (c:Claim {id: '6c0f2aa3978c1ddc77c0142b74abd135e64ce676a140abbe34b1e0500742d765', document: 'ef5fb75062609d7d093b9cd3f1a13253',
  chain: ['8b6688f1b5ced9ec39c79f2810b0cffb'], stance: 'supports', said: '2021-08-27~', locator: '¶18, 33, 36',
  relationship: 'b3c9f2718d57601e946e4085ad2cf8c3', author: 'GraphExplorer', at: datetime('2026-11-01T00:00:00Z'),
  grades: ['{"credibility":"2"}'],
  summaries: ['{"text":"Al-Qaeda fought the war against it at the Taliban\'s side and wants its forces gone."}']})
CREATE (c)-[:ABOUT]->(x)
CREATE (c)-[:STANDS_IN]->(d)
CREATE (c)-[:SAID_BY]->(s0);
MATCH (a:Entity {id: '882fd24d63351703eb7d10fbd8f35cc7'})
MATCH (b:Entity {id: 'd3d7d1ce6eb07680bff8344d7b82f069'})
CREATE (r:Relationship {id: 'fb895e977711521a31e190955816d178', from: '882fd24d63351703eb7d10fbd8f35cc7',
  to: 'd3d7d1ce6eb07680bff8344d7b82f069', type: 'rival', kinds: ['organization'], revision: 1, assessed: 1, rules: 1, period: '2001/2021',
  rank: 5000001, weakest: '05000001:fb895e977711521a31e190955816d178', confidence: 'moderate', contested: false, unsupported: false,
  supporting: 1, origins: 1, independent: 1, weaknesses: ['one-origin', 'single-document'],
  weaknessReasons: ['One origin: the only claim goes back to Thomas Joscelyn.', 'One document: the only supporting claim stands in “What We Know—and Don\'t Know—About ISIS-K”.'],
  ended: true, lastSaid: '2021-08-27~'})
CREATE (r)-[:BEGINS_AT]->(a)
CREATE (r)-[:ENDS_AT]->(b)
CREATE (a)-[:`RIVAL` {id: 'fb895e977711521a31e190955816d178', label: 'rival', confidence: 'moderate', contested: false, period: '2001/2021',
  ended: true}]->(b);
MATCH (x:Relationship {id: 'fb895e977711521a31e190955816d178'})
MATCH (d:Document {id: 'ef5fb75062609d7d093b9cd3f1a13253'})
MATCH (s0:Speaker {id: '8b6688f1b5ced9ec39c79f2810b0cffb'})
CREATE (c:Claim {id: '8e437f6b57309ff3c6534e49a0b94e5f96c26d0971b769d1ba90e70b7ed8578b', document: 'ef5fb75062609d7d093b9cd3f1a13253',
  chain: ['8b6688f1b5ced9ec39c79f2810b0cffb'], stance: 'supports', held: '2001/2021', said: '2021-08-27~', locator: '¶18, 33, 36',
  relationship: 'fb895e977711521a31e190955816d178', author: 'GraphExplorer', at: datetime('2026-11-01T00:00:00Z'),
  grades: ['{"credibility":"2"}'],
  summaries: ['{"text":"They fought each other for nearly twenty years, until the Taliban and al-Qaeda had won."}']})
CREATE (c)-[:ABOUT]->(x)
CREATE (c)-[:STANDS_IN]->(d)
CREATE (c)-[:SAID_BY]->(s0);
MATCH (a:Entity {id: '882fd24d63351703eb7d10fbd8f35cc7'})
MATCH (b:Entity {id: '9bbd4117bf4c84f0005b445426c3e33d'})
CREATE (r:Relationship {id: '9db04298847dc1d4cf8a0b622c48bc57', from: '882fd24d63351703eb7d10fbd8f35cc7',
  to: '9bbd4117bf4c84f0005b445426c3e33d', type: 'targeted', kinds: ['organization', 'person'], revision: 1, assessed: 1, rules: 1,
  rank: 3000001, weakest: '03000001:9db04298847dc1d4cf8a0b622c48bc57', confidence: 'low', contested: false, unsupported: false,
  supporting: 1, origins: 1, independent: 1, weaknesses: ['one-origin', 'hedged', 'single-document', 'undated'],
  weaknessReasons: ['One origin: the only claim goes back to Thomas Joscelyn.', 'Hedged: the only supporting claim says it with reserve, “likely”.', 'One document: the only supporting claim stands in “What We Know—and Don\'t Know—About ISIS-K”.', 'Undated: the only supporting claim does not say when it held.'],
  lastSaid: '2021-08-27~'})
CREATE (r)-[:BEGINS_AT]->(a)
CREATE (r)-[:ENDS_AT]->(b)
CREATE (a)-[:`TARGETED` {id: '9db04298847dc1d4cf8a0b622c48bc57', label: 'targeted', confidence: 'low', contested: false}]->(b);
MATCH (x:Relationship {id: '9db04298847dc1d4cf8a0b622c48bc57'})
MATCH (d:Document {id: 'ef5fb75062609d7d093b9cd3f1a13253'})
MATCH (s0:Speaker {id: '8b6688f1b5ced9ec39c79f2810b0cffb'})
CREATE (c:Claim {id: '2853ffa1f37e2d800634cb7eae7756d5b226484d1707ff854f5addf6a44f5e88', document: 'ef5fb75062609d7d093b9cd3f1a13253',
  chain: ['8b6688f1b5ced9ec39c79f2810b0cffb'], stance: 'supports', hedge: 'intended', hedgeWord: 'likely', said: '2021-08-27~',
  locator: '¶9', relationship: '9db04298847dc1d4cf8a0b622c48bc57', author: 'GraphExplorer', at: datetime('2026-11-01T00:00:00Z'),
  grades: ['{"credibility":"2"}'], summaries: ['{"text":"He is one of those whom the announced retaliation would probably be aimed at."}']})
CREATE (c)-[:ABOUT]->(x)
CREATE (c)-[:STANDS_IN]->(d)
CREATE (c)-[:SAID_BY]->(s0);
MATCH (a:Entity {id: '882fd24d63351703eb7d10fbd8f35cc7'})
MATCH (b:Entity {id: '87fecbcc0ab5770866a75d599ec4634f'})
CREATE (r:Relationship {id: '807e9b3c10ab1dd986b067616b07f7e3', from: '882fd24d63351703eb7d10fbd8f35cc7',
  to: '87fecbcc0ab5770866a75d599ec4634f', type: 'toppled', kinds: ['organization'], revision: 1, assessed: 1, rules: 1, period: '2001',
  rank: 5000001, weakest: '05000001:807e9b3c10ab1dd986b067616b07f7e3', confidence: 'moderate', contested: false, unsupported: false,
  supporting: 1, origins: 1, independent: 1, weaknesses: ['one-origin', 'single-document'],
  weaknessReasons: ['One origin: the only claim goes back to Thomas Joscelyn.', 'One document: the only supporting claim stands in “What We Know—and Don\'t Know—About ISIS-K”.'],
  lastSaid: '2021-08-27~'})
CREATE (r)-[:BEGINS_AT]->(a)
CREATE (r)-[:ENDS_AT]->(b)
CREATE (a)-[:`TOPPLED` {id: '807e9b3c10ab1dd986b067616b07f7e3', label: 'toppled', confidence: 'moderate', contested: false, period: '2001'}]->(b);
MATCH (x:Relationship {id: '807e9b3c10ab1dd986b067616b07f7e3'})
MATCH (d:Document {id: 'ef5fb75062609d7d093b9cd3f1a13253'})
MATCH (s0:Speaker {id: '8b6688f1b5ced9ec39c79f2810b0cffb'})
CREATE (c:Claim {id: '6a15abab6060ce79ee340d72bf2b5198575ece3acf2317af2da49b0e014957f8', document: 'ef5fb75062609d7d093b9cd3f1a13253',
  chain: ['8b6688f1b5ced9ec39c79f2810b0cffb'], stance: 'supports', held: '2001', said: '2021-08-27~', locator: '¶18',
  relationship: '807e9b3c10ab1dd986b067616b07f7e3', author: 'GraphExplorer', at: datetime('2026-11-01T00:00:00Z'),
  grades: ['{"credibility":"2"}'], summaries: ['{"text":"The invasion that it led in 2001 ended the Emirate\'s rule."}']})
CREATE (c)-[:ABOUT]->(x)
CREATE (c)-[:STANDS_IN]->(d)
CREATE (c)-[:SAID_BY]->(s0);
MATCH (a:Entity {id: '8c9818178a0cc623aa18a89d239b7d63'})
MATCH (b:Entity {id: 'd3d7d1ce6eb07680bff8344d7b82f069'})
CREATE (r:Relationship {id: 'b2396f50a0110f379703b3c0789a21b8', from: '8c9818178a0cc623aa18a89d239b7d63',
  to: 'd3d7d1ce6eb07680bff8344d7b82f069', type: 'rival', kinds: ['organization'], revision: 1, assessed: 1, rules: 1, rank: 3000001,
  weakest: '03000001:b2396f50a0110f379703b3c0789a21b8', confidence: 'low', contested: false, unsupported: false, supporting: 1, origins: 1,
  independent: 1, weaknesses: ['one-origin', 'inferred', 'single-document', 'undated'],
  weaknessReasons: ['One origin: the only claim goes back to Thomas Joscelyn.', 'Inferred: the only supporting claim is a conclusion, nobody reports it.', 'One document: the only supporting claim stands in “What We Know—and Don\'t Know—About ISIS-K”.', 'Undated: the only supporting claim does not say when it held.'],
  lastSaid: '2021-08-27~'})
CREATE (r)-[:BEGINS_AT]->(a)
CREATE (r)-[:ENDS_AT]->(b)
CREATE (a)-[:`RIVAL` {id: 'b2396f50a0110f379703b3c0789a21b8', label: 'rival', confidence: 'low', contested: false}]->(b);
MATCH (x:Relationship {id: 'b2396f50a0110f379703b3c0789a21b8'})
MATCH (d:Document {id: 'ef5fb75062609d7d093b9cd3f1a13253'})
MATCH (s0:Speaker {id: '8b6688f1b5ced9ec39c79f2810b0cffb'})
CREATE (c:Claim {id: 'ce8001dc5f18a626f1f989c25ac6465e6113caecafafb01238476773bf5823a2', document: 'ef5fb75062609d7d093b9cd3f1a13253',
  chain: ['8b6688f1b5ced9ec39c79f2810b0cffb'], stance: 'supports', basis: 'inferred',
  premises: ['the government has been deposed (¶11)', 'the Taliban fought to bring back the Emirate (¶18)', 'the Taliban won the war (¶33)'],
  said: '2021-08-27~', locator: '¶11, 18, 33', relationship: 'b2396f50a0110f379703b3c0789a21b8', author: 'GraphExplorer',
  at: datetime('2026-11-01T00:00:00Z'), grades: ['{"credibility":"2"}'],
  summaries: ['{"text":"The Taliban fought for the return of their own rule until that government was deposed; the article takes the enmity for granted."}']})
CREATE (c)-[:ABOUT]->(x)
CREATE (c)-[:STANDS_IN]->(d)
CREATE (c)-[:SAID_BY]->(s0);
MATCH (a:Entity {id: '9bbd4117bf4c84f0005b445426c3e33d'})
MATCH (b:Entity {id: '58ada832ab308a6f8a8fa5211dc441a1'})
CREATE (r:Relationship {id: '16ba4b2bcbc6a9fe9c8f63113d5545da', from: '9bbd4117bf4c84f0005b445426c3e33d',
  to: '58ada832ab308a6f8a8fa5211dc441a1', type: 'former-member-of', kinds: ['organization', 'person'], revision: 1, assessed: 1, rules: 1,
  rank: 3000001, weakest: '03000001:16ba4b2bcbc6a9fe9c8f63113d5545da', confidence: 'low', contested: false, unsupported: false,
  supporting: 1, origins: 1, independent: 1, weaknesses: ['one-origin', 'hedged', 'single-document', 'undated'],
  weaknessReasons: ['One origin: the only claim goes back to Thomas Joscelyn.', 'Hedged: the only supporting claim says it with reserve, “may”.', 'One document: the only supporting claim stands in “What We Know—and Don\'t Know—About ISIS-K”.', 'Undated: the only supporting claim does not say when it held.'],
  lastSaid: '2021-08-27~'})
CREATE (r)-[:BEGINS_AT]->(a)
CREATE (r)-[:ENDS_AT]->(b)
CREATE (a)-[:`FORMER_MEMBER_OF` {id: '16ba4b2bcbc6a9fe9c8f63113d5545da', label: 'former member of', confidence: 'low', contested: false}]->(b);
MATCH (x:Relationship {id: '16ba4b2bcbc6a9fe9c8f63113d5545da'})
MATCH (d:Document {id: 'ef5fb75062609d7d093b9cd3f1a13253'})
MATCH (s0:Speaker {id: '8b6688f1b5ced9ec39c79f2810b0cffb'})
CREATE (c:Claim {id: '615528f0dbc23d0511aec21e5081cf981b5d62473a794b934258b09427a44687', document: 'ef5fb75062609d7d093b9cd3f1a13253',
  chain: ['8b6688f1b5ced9ec39c79f2810b0cffb'], stance: 'supports', hedge: 'possibly', hedgeWord: 'may', said: '2021-08-27~', locator: '¶31',
  relationship: '16ba4b2bcbc6a9fe9c8f63113d5545da', author: 'GraphExplorer', at: datetime('2026-11-01T00:00:00Z'),
  grades: ['{"credibility":"2"}'], summaries: ['{"text":"He may once have been one of the network\'s men, which nobody has shown."}']})
CREATE (c)-[:ABOUT]->(x)
CREATE (c)-[:STANDS_IN]->(d)
CREATE (c)-[:SAID_BY]->(s0);
MATCH (a:Entity {id: '9bbd4117bf4c84f0005b445426c3e33d'})
MATCH (b:Entity {id: '70a003d65946640518f48b215112abc7'})
CREATE (r:Relationship {id: '4b5fb7ea6425b91909cbe1286384c83d', from: '9bbd4117bf4c84f0005b445426c3e33d',
  to: '70a003d65946640518f48b215112abc7', type: 'leads', kinds: ['organization', 'person'], revision: 1, assessed: 1, rules: 1,
  period: '2020-06/..', rank: 5000001, weakest: '05000001:4b5fb7ea6425b91909cbe1286384c83d', confidence: 'moderate', contested: false,
  unsupported: false, supporting: 1, origins: 1, independent: 1, weaknesses: ['one-origin', 'single-document'],
  weaknessReasons: ['One origin: the only claim goes back to Thomas Joscelyn.', 'One document: the only supporting claim stands in “What We Know—and Don\'t Know—About ISIS-K”.'],
  lastSaid: '2021-08-27~'})
CREATE (r)-[:BEGINS_AT]->(a)
CREATE (r)-[:ENDS_AT]->(b)
CREATE (a)-[:`LEADS` {id: '4b5fb7ea6425b91909cbe1286384c83d', label: 'leads', confidence: 'moderate', contested: false, period: '2020-06/..'}]->(b);
MATCH (x:Relationship {id: '4b5fb7ea6425b91909cbe1286384c83d'})
MATCH (d:Document {id: 'ef5fb75062609d7d093b9cd3f1a13253'})
MATCH (s0:Speaker {id: '8b6688f1b5ced9ec39c79f2810b0cffb'})
CREATE (c:Claim {id: '45c860f45866a7d1c1e303dbb84e2f9cd083e6af6910d48dea23c917beda91c0', document: 'ef5fb75062609d7d093b9cd3f1a13253',
  chain: ['8b6688f1b5ced9ec39c79f2810b0cffb'], stance: 'supports', held: '2020-06/..', said: '2021-08-27~', locator: '¶8–10, 31',
  relationship: '4b5fb7ea6425b91909cbe1286384c83d', author: 'GraphExplorer', at: datetime('2026-11-01T00:00:00Z'),
  grades: ['{"credibility":"2"}'], summaries: ['{"text":"He has headed the province since his appointment in June 2020."}']})
CREATE (c)-[:ABOUT]->(x)
CREATE (c)-[:STANDS_IN]->(d)
CREATE (c)-[:SAID_BY]->(s0);
MATCH (a:Entity {id: '9bbd4117bf4c84f0005b445426c3e33d'})
MATCH (b:Entity {id: '6243da0a072c3347d4ded01e2983e629'})
CREATE (r:Relationship {id: 'f02f5e1d7c402214022352ffc94fbb21', from: '9bbd4117bf4c84f0005b445426c3e33d',
  to: '6243da0a072c3347d4ded01e2983e629', type: 'planned-attacks-for', kinds: ['organization', 'person'], revision: 1, assessed: 1, rules: 1,
  rank: 5000001, weakest: '05000001:f02f5e1d7c402214022352ffc94fbb21', confidence: 'moderate', contested: false, unsupported: false,
  supporting: 1, origins: 1, independent: 1, weaknesses: ['one-origin', 'single-document', 'undated'],
  weaknessReasons: ['One origin: the only claim goes back to UN monitoring team.', 'One document: the only supporting claim stands in “What We Know—and Don\'t Know—About ISIS-K”.', 'Undated: the only supporting claim does not say when it held.'],
  lastSaid: '2021-06'})
CREATE (r)-[:BEGINS_AT]->(a)
CREATE (r)-[:ENDS_AT]->(b)
CREATE (a)-[:`PLANNED_ATTACKS_FOR` {id: 'f02f5e1d7c402214022352ffc94fbb21', label: 'planned attacks for', confidence: 'moderate',
  contested: false}]->(b);
MATCH (x:Relationship {id: 'f02f5e1d7c402214022352ffc94fbb21'})
MATCH (d:Document {id: 'ef5fb75062609d7d093b9cd3f1a13253'})
MATCH (s0:Speaker {id: '313b43c932c5c7dcce1e6457db810447'})
MATCH (s1:Speaker {id: '8b6688f1b5ced9ec39c79f2810b0cffb'})
CREATE (c:Claim {id: '20041210f30556709004cee7dce022ab84cd85392dd84a902199ed109d2d8419', document: 'ef5fb75062609d7d093b9cd3f1a13253',
  chain: ['313b43c932c5c7dcce1e6457db810447', '8b6688f1b5ced9ec39c79f2810b0cffb'], stance: 'supports', said: '2021-06', locator: '¶10',
  relationship: 'f02f5e1d7c402214022352ffc94fbb21', author: 'GraphExplorer', at: datetime('2026-11-01T00:00:00Z'),
  grades: ['{"credibility":"2"}'],
  summaries: ['{"text":"The team\'s report of June 2021 describes him as the main planner of the Islamic State\'s spectacular attacks in Kabul and other cities."}']})
CREATE (c)-[:ABOUT]->(x)
CREATE (c)-[:STANDS_IN]->(d)
CREATE (c)-[:SAID_BY]->(s0)
CREATE (c)-[:SAID_BY]->(s1);
MATCH (a:Entity {id: 'ab09ac4c5d685ff08e385196cb3c82b3'})
MATCH (b:Entity {id: 'd3d7d1ce6eb07680bff8344d7b82f069'})
CREATE (r:Relationship {id: '2dea79a31c02978c343a6cb4e2abed77', from: 'ab09ac4c5d685ff08e385196cb3c82b3',
  to: 'd3d7d1ce6eb07680bff8344d7b82f069', type: 'ally', kinds: ['organization'], revision: 1, assessed: 1, rules: 1, period: '2001/..',
  rank: 5000001, weakest: '05000001:2dea79a31c02978c343a6cb4e2abed77', confidence: 'moderate', contested: false, unsupported: false,
  supporting: 1, origins: 1, independent: 1, weaknesses: ['one-origin', 'single-document'],
  weaknessReasons: ['One origin: the only claim goes back to Thomas Joscelyn.', 'One document: the only supporting claim stands in “What We Know—and Don\'t Know—About ISIS-K”.'],
  lastSaid: '2021-08-27~'})
CREATE (r)-[:BEGINS_AT]->(a)
CREATE (r)-[:ENDS_AT]->(b)
CREATE (a)-[:`ALLY` {id: '2dea79a31c02978c343a6cb4e2abed77', label: 'ally', confidence: 'moderate', contested: false, period: '2001/..'}]->(b);
MATCH (x:Relationship {id: '2dea79a31c02978c343a6cb4e2abed77'})
MATCH (d:Document {id: 'ef5fb75062609d7d093b9cd3f1a13253'})
MATCH (s0:Speaker {id: '8b6688f1b5ced9ec39c79f2810b0cffb'})
CREATE (c:Claim {id: 'fda443e0ad55282387a9bbc64a841bc40aa0c9807ccc5ebfdaf45a57d1f79e81', document: 'ef5fb75062609d7d093b9cd3f1a13253',
  chain: ['8b6688f1b5ced9ec39c79f2810b0cffb'], stance: 'supports', held: '2001/..', said: '2021-08-27~', locator: '¶18, 33, 36',
  relationship: '2dea79a31c02978c343a6cb4e2abed77', author: 'GraphExplorer', at: datetime('2026-11-01T00:00:00Z'),
  grades: ['{"credibility":"2"}'],
  summaries: ['{"text":"They waged war side by side for almost two decades and are still closely bound up with one another."}']})
CREATE (c)-[:ABOUT]->(x)
CREATE (c)-[:STANDS_IN]->(d)
CREATE (c)-[:SAID_BY]->(s0);
MATCH (a:Entity {id: 'ab09ac4c5d685ff08e385196cb3c82b3'})
MATCH (b:Entity {id: '02991cc846479cc7bc74b1b910fdfe3c'})
CREATE (r:Relationship {id: '6c23ba71f022f00eb4b87a1e22b56301', from: 'ab09ac4c5d685ff08e385196cb3c82b3',
  to: '02991cc846479cc7bc74b1b910fdfe3c', type: 'responsible-for', kinds: ['organization', 'event'], revision: 1, assessed: 1, rules: 1,
  period: '2001-09-11', rank: 5000001, weakest: '05000001:6c23ba71f022f00eb4b87a1e22b56301', confidence: 'moderate', contested: false,
  unsupported: false, supporting: 2, origins: 2, independent: 1, weaknesses: ['one-origin', 'single-document'],
  weaknessReasons: ['One independent origin: what al-Qaeda said came to us only through Thomas Joscelyn, so the two do not confirm one another.', 'One document: both supporting claims stand in “What We Know—and Don\'t Know—About ISIS-K”.'],
  lastSaid: '2021-08-27~'})
CREATE (r)-[:BEGINS_AT]->(a)
CREATE (r)-[:ENDS_AT]->(b)
CREATE (a)-[:`RESPONSIBLE_FOR` {id: '6c23ba71f022f00eb4b87a1e22b56301', label: 'responsible for', confidence: 'moderate', contested: false,
  period: '2001-09-11'}]->(b);
MATCH (x:Relationship {id: '6c23ba71f022f00eb4b87a1e22b56301'})
MATCH (d:Document {id: 'ef5fb75062609d7d093b9cd3f1a13253'})
MATCH (s0:Speaker {id: 'e0622edebea1351f6d7c35b34b27ea2a'})
MATCH (s1:Speaker {id: '8b6688f1b5ced9ec39c79f2810b0cffb'})
CREATE (c:Claim {id: '82f438cad71b4e76632beb88b2f7061b24f753cab88871b5ae43685ce1d8291f', document: 'ef5fb75062609d7d093b9cd3f1a13253',
  chain: ['e0622edebea1351f6d7c35b34b27ea2a', '8b6688f1b5ced9ec39c79f2810b0cffb'], stance: 'supports', basis: 'observed', held: '2001-09-11',
  locator: '¶38', relationship: '6c23ba71f022f00eb4b87a1e22b56301', author: 'GraphExplorer', at: datetime('2026-11-01T00:00:00Z'),
  grades: ['{"credibility":"2"}'], summaries: ['{"text":"It has boasted of the attack many times."}']})
CREATE (c)-[:ABOUT]->(x)
CREATE (c)-[:STANDS_IN]->(d)
CREATE (c)-[:SAID_BY]->(s0)
CREATE (c)-[:SAID_BY]->(s1);
MATCH (x:Relationship {id: '6c23ba71f022f00eb4b87a1e22b56301'})
MATCH (d:Document {id: 'ef5fb75062609d7d093b9cd3f1a13253'})
MATCH (s0:Speaker {id: '8b6688f1b5ced9ec39c79f2810b0cffb'})
CREATE (c:Claim {id: 'f2991131065bcd088e7bad76c728686534e9c73b4d60a9a9a1f76e0918844cfa', document: 'ef5fb75062609d7d093b9cd3f1a13253',
  chain: ['8b6688f1b5ced9ec39c79f2810b0cffb'], stance: 'supports', held: '2001-09-11', said: '2021-08-27~', locator: '¶38',
  relationship: '6c23ba71f022f00eb4b87a1e22b56301', author: 'GraphExplorer', at: datetime('2026-11-01T00:00:00Z'),
  grades: ['{"credibility":"2"}'], summaries: ['{"text":"He names al-Qaeda as the attack\'s author."}']})
CREATE (c)-[:ABOUT]->(x)
CREATE (c)-[:STANDS_IN]->(d)
CREATE (c)-[:SAID_BY]->(s0);
MATCH (a:Entity {id: 'ab09ac4c5d685ff08e385196cb3c82b3'})
MATCH (b:Entity {id: '87fecbcc0ab5770866a75d599ec4634f'})
CREATE (r:Relationship {id: '7e41e139b9b24d323e54ec1e03fb2d3e', from: 'ab09ac4c5d685ff08e385196cb3c82b3',
  to: '87fecbcc0ab5770866a75d599ec4634f', type: 'seeks-to-restore', kinds: ['organization'], revision: 1, assessed: 1, rules: 1,
  period: '2001/..', rank: 5000001, weakest: '05000001:7e41e139b9b24d323e54ec1e03fb2d3e', confidence: 'moderate', contested: false,
  unsupported: false, supporting: 1, origins: 1, independent: 1, weaknesses: ['one-origin', 'single-document'],
  weaknessReasons: ['One origin: the only claim goes back to Thomas Joscelyn.', 'One document: the only supporting claim stands in “What We Know—and Don\'t Know—About ISIS-K”.'],
  lastSaid: '2021-08-27~'})
CREATE (r)-[:BEGINS_AT]->(a)
CREATE (r)-[:ENDS_AT]->(b)
CREATE (a)-[:`SEEKS_TO_RESTORE` {id: '7e41e139b9b24d323e54ec1e03fb2d3e', label: 'seeks to restore', confidence: 'moderate', contested: false,
  period: '2001/..'}]->(b);
MATCH (x:Relationship {id: '7e41e139b9b24d323e54ec1e03fb2d3e'})
MATCH (d:Document {id: 'ef5fb75062609d7d093b9cd3f1a13253'})
MATCH (s0:Speaker {id: '8b6688f1b5ced9ec39c79f2810b0cffb'})
CREATE (c:Claim {id: '2ba440305fac955b302d4d33d06bb6d9f6f1b52211e2c58261d3f3fc366aa244', document: 'ef5fb75062609d7d093b9cd3f1a13253',
  chain: ['8b6688f1b5ced9ec39c79f2810b0cffb'], stance: 'supports', held: '2001/..', said: '2021-08-27~', locator: '¶18, 36',
  relationship: '7e41e139b9b24d323e54ec1e03fb2d3e', author: 'GraphExplorer', at: datetime('2026-11-01T00:00:00Z'),
  grades: ['{"credibility":"2"}'],
  summaries: ['{"text":"It fought nearly twenty years for the Emirate\'s return and expects to profit from it."}']})
CREATE (c)-[:ABOUT]->(x)
CREATE (c)-[:STANDS_IN]->(d)
CREATE (c)-[:SAID_BY]->(s0);
MATCH (a:Entity {id: 'ae24d1ae4a38c101b4b6dfd25aeb019c'})
MATCH (b:Entity {id: '3ec80bc788d717d65f515b4292ce4e76'})
CREATE (r:Relationship {id: '6385e8e8567ac8c35e8437c01f5d0d84', from: 'ae24d1ae4a38c101b4b6dfd25aeb019c',
  to: '3ec80bc788d717d65f515b4292ce4e76', type: 'part-of', kinds: ['organization'], revision: 1, assessed: 1, rules: 1, rank: 5000001,
  weakest: '05000001:6385e8e8567ac8c35e8437c01f5d0d84', confidence: 'moderate', contested: false, unsupported: false, supporting: 1,
  origins: 1, independent: 1, weaknesses: ['one-origin', 'single-document', 'undated'],
  weaknessReasons: ['One origin: the only claim goes back to Thomas Joscelyn.', 'One document: the only supporting claim stands in “What We Know—and Don\'t Know—About ISIS-K”.', 'Undated: the only supporting claim does not say when it held.'],
  lastSaid: '2021-08-27~'})
CREATE (r)-[:BEGINS_AT]->(a)
CREATE (r)-[:ENDS_AT]->(b)
CREATE (a)-[:`PART_OF` {id: '6385e8e8567ac8c35e8437c01f5d0d84', label: 'part of', confidence: 'moderate', contested: false}]->(b);
MATCH (x:Relationship {id: '6385e8e8567ac8c35e8437c01f5d0d84'})
MATCH (d:Document {id: 'ef5fb75062609d7d093b9cd3f1a13253'})
MATCH (s0:Speaker {id: '8b6688f1b5ced9ec39c79f2810b0cffb'})
CREATE (c:Claim {id: '70c636869759e1a39098cbf31cbfc0ff1cf2c0de413fb338d055f943898d3f76', document: 'ef5fb75062609d7d093b9cd3f1a13253',
  chain: ['8b6688f1b5ced9ec39c79f2810b0cffb'], stance: 'supports', said: '2021-08-27~', locator: '¶10, 24',
  relationship: '6385e8e8567ac8c35e8437c01f5d0d84', author: 'GraphExplorer', at: datetime('2026-11-01T00:00:00Z'),
  grades: ['{"credibility":"2"}'], summaries: ['{"text":"The experts work for the Council."}']})
CREATE (c)-[:ABOUT]->(x)
CREATE (c)-[:STANDS_IN]->(d)
CREATE (c)-[:SAID_BY]->(s0);
MATCH (a:Entity {id: 'b7127b510c9ebc0864b4f8e2cabdb48e'})
MATCH (b:Entity {id: 'd3d7d1ce6eb07680bff8344d7b82f069'})
CREATE (r:Relationship {id: 'a3f7049231cc5ec79376da16ea771d20', from: 'b7127b510c9ebc0864b4f8e2cabdb48e',
  to: 'd3d7d1ce6eb07680bff8344d7b82f069', type: 'spokesman-of', kinds: ['organization', 'person'], revision: 1, assessed: 1, rules: 1,
  rank: 5000001, weakest: '05000001:a3f7049231cc5ec79376da16ea771d20', confidence: 'moderate', contested: false, unsupported: false,
  supporting: 1, origins: 1, independent: 1, weaknesses: ['one-origin', 'single-document', 'undated'],
  weaknessReasons: ['One origin: the only claim goes back to Thomas Joscelyn.', 'One document: the only supporting claim stands in “What We Know—and Don\'t Know—About ISIS-K”.', 'Undated: the only supporting claim does not say when it held.'],
  lastSaid: '2021-08-27~'})
CREATE (r)-[:BEGINS_AT]->(a)
CREATE (r)-[:ENDS_AT]->(b)
CREATE (a)-[:`SPOKESMAN_OF` {id: 'a3f7049231cc5ec79376da16ea771d20', label: 'spokesman of', confidence: 'moderate', contested: false}]->(b);
MATCH (x:Relationship {id: 'a3f7049231cc5ec79376da16ea771d20'})
MATCH (d:Document {id: 'ef5fb75062609d7d093b9cd3f1a13253'})
MATCH (s0:Speaker {id: '8b6688f1b5ced9ec39c79f2810b0cffb'})
CREATE (c:Claim {id: '2b5acba75df0b427ef053b7e94d7408cffa2a515bff6ba2249f9c4cc5df79cf8', document: 'ef5fb75062609d7d093b9cd3f1a13253',
  chain: ['8b6688f1b5ced9ec39c79f2810b0cffb'], stance: 'supports', said: '2021-08-27~', locator: '¶38',
  relationship: 'a3f7049231cc5ec79376da16ea771d20', author: 'GraphExplorer', at: datetime('2026-11-01T00:00:00Z'),
  grades: ['{"credibility":"2"}'], summaries: ['{"text":"He speaks for the group."}']})
CREATE (c)-[:ABOUT]->(x)
CREATE (c)-[:STANDS_IN]->(d)
CREATE (c)-[:SAID_BY]->(s0);
MATCH (a:Entity {id: 'd3d7d1ce6eb07680bff8344d7b82f069'})
MATCH (b:Entity {id: '70a003d65946640518f48b215112abc7'})
CREATE (r:Relationship {id: '6904ce825f1ee124a795ab77e6e502c4', from: 'd3d7d1ce6eb07680bff8344d7b82f069',
  to: '70a003d65946640518f48b215112abc7', type: 'freed-members-of', kinds: ['organization'], revision: 1, assessed: 1, rules: 1,
  rank: 3000001, weakest: '03000001:6904ce825f1ee124a795ab77e6e502c4', confidence: 'low', contested: false, unsupported: false,
  supporting: 1, origins: 1, independent: 1, weaknesses: ['one-origin', 'hedged', 'single-document', 'undated'],
  weaknessReasons: ['One origin: the only claim goes back to Thomas Joscelyn.', 'Hedged: the only supporting claim says it with reserve, “reportedly”.', 'One document: the only supporting claim stands in “What We Know—and Don\'t Know—About ISIS-K”.', 'Undated: the only supporting claim does not say when it held.'],
  lastSaid: '2021-08-27~'})
CREATE (r)-[:BEGINS_AT]->(a)
CREATE (r)-[:ENDS_AT]->(b)
CREATE (a)-[:`FREED_MEMBERS_OF` {id: '6904ce825f1ee124a795ab77e6e502c4', label: 'freed members of', confidence: 'low', contested: false}]->(b);
MATCH (x:Relationship {id: '6904ce825f1ee124a795ab77e6e502c4'})
MATCH (d:Document {id: 'ef5fb75062609d7d093b9cd3f1a13253'})
MATCH (s0:Speaker {id: '8b6688f1b5ced9ec39c79f2810b0cffb'})
CREATE (c:Claim {id: '30f0537bab63f673da5d7960748f000208dd21cde05184537355f17cb04d0abd', document: 'ef5fb75062609d7d093b9cd3f1a13253',
  chain: ['8b6688f1b5ced9ec39c79f2810b0cffb'], stance: 'supports', hedge: 'reportedly', hedgeWord: 'reportedly', scope: 'jailbreaks',
  said: '2021-08-27~', locator: '¶14', relationship: '6904ce825f1ee124a795ab77e6e502c4', author: 'GraphExplorer',
  at: datetime('2026-11-01T00:00:00Z'), grades: ['{"credibility":"2"}'],
  summaries: ['{"text":"By opening prisons they are said to have let out hundreds more of its members."}']})
CREATE (c)-[:ABOUT]->(x)
CREATE (c)-[:STANDS_IN]->(d)
CREATE (c)-[:SAID_BY]->(s0);
MATCH (a:Entity {id: 'd3d7d1ce6eb07680bff8344d7b82f069'})
MATCH (b:Entity {id: '87fecbcc0ab5770866a75d599ec4634f'})
CREATE (r:Relationship {id: 'f4d9a9591165d78f11f2ab14398c1081', from: 'd3d7d1ce6eb07680bff8344d7b82f069',
  to: '87fecbcc0ab5770866a75d599ec4634f', type: 'seeks-to-restore', kinds: ['organization'], revision: 1, assessed: 1, rules: 1,
  period: '2001/..', rank: 5000001, weakest: '05000001:f4d9a9591165d78f11f2ab14398c1081', confidence: 'moderate', contested: false,
  unsupported: false, supporting: 1, origins: 1, independent: 1, weaknesses: ['one-origin', 'single-document'],
  weaknessReasons: ['One origin: the only claim goes back to Thomas Joscelyn.', 'One document: the only supporting claim stands in “What We Know—and Don\'t Know—About ISIS-K”.'],
  lastSaid: '2021-08-27~'})
CREATE (r)-[:BEGINS_AT]->(a)
CREATE (r)-[:ENDS_AT]->(b)
CREATE (a)-[:`SEEKS_TO_RESTORE` {id: 'f4d9a9591165d78f11f2ab14398c1081', label: 'seeks to restore', confidence: 'moderate', contested: false,
  period: '2001/..'}]->(b);
MATCH (x:Relationship {id: 'f4d9a9591165d78f11f2ab14398c1081'})
MATCH (d:Document {id: 'ef5fb75062609d7d093b9cd3f1a13253'})
MATCH (s0:Speaker {id: '8b6688f1b5ced9ec39c79f2810b0cffb'})
CREATE (c:Claim {id: '7623668eb9187a96557f07ec8fe3a886ea3eebf8da877f28fc2a605382e2c19f', document: 'ef5fb75062609d7d093b9cd3f1a13253',
  chain: ['8b6688f1b5ced9ec39c79f2810b0cffb'], stance: 'supports', held: '2001/..', said: '2021-08-27~', locator: '¶18, 36',
  relationship: 'f4d9a9591165d78f11f2ab14398c1081', author: 'GraphExplorer', at: datetime('2026-11-01T00:00:00Z'),
  grades: ['{"credibility":"2"}'],
  summaries: ['{"text":"The Emirate\'s return has been the goal all along and is expected to be declared soon."}']})
CREATE (c)-[:ABOUT]->(x)
CREATE (c)-[:STANDS_IN]->(d)
CREATE (c)-[:SAID_BY]->(s0);
MATCH (a:Entity {id: 'ddd22e653298742f783011375e97743b'})
MATCH (b:Entity {id: '70a003d65946640518f48b215112abc7'})
CREATE (r:Relationship {id: '12f8471f365de72f1dca3b0755bbfd69', from: 'ddd22e653298742f783011375e97743b',
  to: '70a003d65946640518f48b215112abc7', type: 'defected-to', kinds: ['organization'], revision: 1, assessed: 1, rules: 1, rank: 3000001,
  weakest: '03000001:12f8471f365de72f1dca3b0755bbfd69', confidence: 'low', contested: false, unsupported: false, supporting: 1, origins: 1,
  independent: 1, weaknesses: ['one-origin', 'hedged', 'single-document', 'undated'],
  weaknessReasons: ['One origin: the only claim goes back to Thomas Joscelyn.', 'Hedged: the only supporting claim says it with reserve, “hypothetically”.', 'One document: the only supporting claim stands in “What We Know—and Don\'t Know—About ISIS-K”.', 'Undated: the only supporting claim does not say when it held.'],
  lastSaid: '2021-08-27~'})
CREATE (r)-[:BEGINS_AT]->(a)
CREATE (r)-[:ENDS_AT]->(b)
CREATE (a)-[:`DEFECTED_TO` {id: '12f8471f365de72f1dca3b0755bbfd69', label: 'defected to', confidence: 'low', contested: false}]->(b);
MATCH (x:Relationship {id: '12f8471f365de72f1dca3b0755bbfd69'})
MATCH (d:Document {id: 'ef5fb75062609d7d093b9cd3f1a13253'})
MATCH (s0:Speaker {id: '8b6688f1b5ced9ec39c79f2810b0cffb'})
CREATE (c:Claim {id: '6c77a31eada5d9a6dde4d3f0c958300e4969c8f41dd176e3e0c4df68fa199754', document: 'ef5fb75062609d7d093b9cd3f1a13253',
  chain: ['8b6688f1b5ced9ec39c79f2810b0cffb'], stance: 'supports', hedge: 'hypothetically', said: '2021-08-27~', locator: '¶31',
  relationship: '12f8471f365de72f1dca3b0755bbfd69', author: 'GraphExplorer', at: datetime('2026-11-01T00:00:00Z'),
  grades: ['{"credibility":"2"}'],
  summaries: ['{"text":"One conceivable explanation of the intercepts: the commanders had gone over to ISIS-K."}']})
CREATE (c)-[:ABOUT]->(x)
CREATE (c)-[:STANDS_IN]->(d)
CREATE (c)-[:SAID_BY]->(s0);
MATCH (a:Entity {id: 'ddd22e653298742f783011375e97743b'})
MATCH (b:Entity {id: '70a003d65946640518f48b215112abc7'})
CREATE (r:Relationship {id: '1cfec2b735d5405c5c8384b074836e9b', from: 'ddd22e653298742f783011375e97743b',
  to: '70a003d65946640518f48b215112abc7', type: 'foreknew-attacks-by', kinds: ['organization'], revision: 1, assessed: 1, rules: 1,
  rank: 3000001, weakest: '03000001:1cfec2b735d5405c5c8384b074836e9b', confidence: 'low', contested: false, unsupported: false,
  supporting: 1, questioning: 1, origins: 1, independent: 1,
  weaknesses: ['questioned-by-reporter', 'one-origin', 'unreliable-origins', 'second-hand', 'hedged', 'single-document', 'undated'],
  weaknessReasons: ['Questioned by its own reporter: Thomas Joscelyn.', 'One origin: the only claim goes back to whoever intercepted.', 'No origin that can be relied on: whoever intercepted (F, cannot be judged).', 'Hearsay of hearsay: it came to us through three speakers, whoever intercepted → UN monitoring team → Thomas Joscelyn.', 'Hedged: the only supporting claim says it with reserve, “allegedly”.', 'One document: the only supporting claim stands in “What We Know—and Don\'t Know—About ISIS-K”.', 'Undated: the only supporting claim does not say when it held.'],
  lastSaid: '2021-08-27~'})
CREATE (r)-[:BEGINS_AT]->(a)
CREATE (r)-[:ENDS_AT]->(b)
CREATE (a)-[:`FOREKNEW_ATTACKS_BY` {id: '1cfec2b735d5405c5c8384b074836e9b', label: 'foreknew attacks by', confidence: 'low',
  contested: false}]->(b);
MATCH (x:Relationship {id: '1cfec2b735d5405c5c8384b074836e9b'})
MATCH (d:Document {id: 'ef5fb75062609d7d093b9cd3f1a13253'})
MATCH (s0:Speaker {id: '3f58a27be5b11cc7db59b35ad533b97e'})
MATCH (s1:Speaker {id: '313b43c932c5c7dcce1e6457db810447'})
MATCH (s2:Speaker {id: '8b6688f1b5ced9ec39c79f2810b0cffb'})
CREATE (c:Claim {id: '5e3e04780e905fe96b8202f8da0d24dc389e688502a4cad8f0145e0d53145465', document: 'ef5fb75062609d7d093b9cd3f1a13253',
  chain: ['3f58a27be5b11cc7db59b35ad533b97e', '313b43c932c5c7dcce1e6457db810447', '8b6688f1b5ced9ec39c79f2810b0cffb'], stance: 'supports',
  hedge: 'allegedly', hedgeWord: 'allegedly', locator: '¶31', relationship: '1cfec2b735d5405c5c8384b074836e9b', author: 'GraphExplorer',
  at: datetime('2026-11-01T00:00:00Z'), grades: ['{"credibility":"6"}'],
  summaries: ['{"text":"Intercepted communications are said to show that commanders knew of attacks before they happened."}']})
CREATE (c)-[:ABOUT]->(x)
CREATE (c)-[:STANDS_IN]->(d)
CREATE (c)-[:SAID_BY]->(s0)
CREATE (c)-[:SAID_BY]->(s1)
CREATE (c)-[:SAID_BY]->(s2);
MATCH (x:Relationship {id: '1cfec2b735d5405c5c8384b074836e9b'})
MATCH (d:Document {id: 'ef5fb75062609d7d093b9cd3f1a13253'})
MATCH (s0:Speaker {id: '8b6688f1b5ced9ec39c79f2810b0cffb'})
CREATE (c:Claim {id: 'd8098a7b648c27aad5e8b74b574c571c170ebb2d6911b7ae21be8b276e0864a0', document: 'ef5fb75062609d7d093b9cd3f1a13253',
  chain: ['8b6688f1b5ced9ec39c79f2810b0cffb'], stance: 'questions', said: '2021-08-27~', locator: '¶31',
  relationship: '1cfec2b735d5405c5c8384b074836e9b', author: 'GraphExplorer', at: datetime('2026-11-01T00:00:00Z'),
  grades: ['{"credibility":"2"}'],
  summaries: ['{"text":"He asks what it would prove: a false flag, or only that these men had changed sides."}']})
CREATE (c)-[:ABOUT]->(x)
CREATE (c)-[:STANDS_IN]->(d)
CREATE (c)-[:SAID_BY]->(s0);
MATCH (a:Entity {id: 'ddd22e653298742f783011375e97743b'})
MATCH (b:Entity {id: '58ada832ab308a6f8a8fa5211dc441a1'})
CREATE (r:Relationship {id: '2659011bcf2e9608b387749287425cae', from: 'ddd22e653298742f783011375e97743b',
  to: '58ada832ab308a6f8a8fa5211dc441a1', type: 'part-of', kinds: ['organization'], revision: 1, assessed: 1, rules: 1, rank: 5000001,
  weakest: '05000001:2659011bcf2e9608b387749287425cae', confidence: 'moderate', contested: false, unsupported: false, supporting: 1,
  origins: 1, independent: 1, weaknesses: ['one-origin', 'single-document', 'undated'],
  weaknessReasons: ['One origin: the only claim goes back to Thomas Joscelyn.', 'One document: the only supporting claim stands in “What We Know—and Don\'t Know—About ISIS-K”.', 'Undated: the only supporting claim does not say when it held.'],
  lastSaid: '2021-08-27~'})
CREATE (r)-[:BEGINS_AT]->(a)
CREATE (r)-[:ENDS_AT]->(b)
CREATE (a)-[:`PART_OF` {id: '2659011bcf2e9608b387749287425cae', label: 'part of', confidence: 'moderate', contested: false}]->(b);
MATCH (x:Relationship {id: '2659011bcf2e9608b387749287425cae'})
MATCH (d:Document {id: 'ef5fb75062609d7d093b9cd3f1a13253'})
MATCH (s0:Speaker {id: '8b6688f1b5ced9ec39c79f2810b0cffb'})
CREATE (c:Claim {id: '9effd20c0bb24788e1730b99da5af38f7ca93b19c5a6858f1bc0b66cb04799fd', document: 'ef5fb75062609d7d093b9cd3f1a13253',
  chain: ['8b6688f1b5ced9ec39c79f2810b0cffb'], stance: 'supports', said: '2021-08-27~', locator: '¶31',
  relationship: '2659011bcf2e9608b387749287425cae', author: 'GraphExplorer', at: datetime('2026-11-01T00:00:00Z'),
  grades: ['{"credibility":"2"}'], summaries: ['{"text":"They are commanders of the network."}']})
CREATE (c)-[:ABOUT]->(x)
CREATE (c)-[:STANDS_IN]->(d)
CREATE (c)-[:SAID_BY]->(s0);
MATCH (a:Entity {id: 'fd3affa32ec9ce64f8de3102b219fccf'})
MATCH (b:Entity {id: '4c977854d53e0539fb6b398b901aa445'})
CREATE (r:Relationship {id: 'c799ae4f257690c426db68491e0ceccb', from: 'fd3affa32ec9ce64f8de3102b219fccf',
  to: '4c977854d53e0539fb6b398b901aa445', type: 'targeted', kinds: ['organization'], revision: 1, assessed: 1, rules: 1, period: '2020-04',
  rank: 3000001, weakest: '03000001:c799ae4f257690c426db68491e0ceccb', confidence: 'low', contested: false, unsupported: false,
  supporting: 1, origins: 1, independent: 1, weaknesses: ['one-origin', 'hedged', 'single-document'],
  weaknessReasons: ['One origin: the only claim goes back to German authorities.', 'Hedged: the only supporting claim says it with reserve, “allegedly”.', 'One document: the only supporting claim stands in “What We Know—and Don\'t Know—About ISIS-K”.'],
  lastSaid: '2020-04'})
CREATE (r)-[:BEGINS_AT]->(a)
CREATE (r)-[:ENDS_AT]->(b)
CREATE (a)-[:`TARGETED` {id: 'c799ae4f257690c426db68491e0ceccb', label: 'targeted', confidence: 'low', contested: false, period: '2020-04'}]->(b);
MATCH (x:Relationship {id: 'c799ae4f257690c426db68491e0ceccb'})
MATCH (d:Document {id: 'ef5fb75062609d7d093b9cd3f1a13253'})
MATCH (s0:Speaker {id: 'e67ca35637b03438d53b1294cd57754c'})
MATCH (s1:Speaker {id: '8b6688f1b5ced9ec39c79f2810b0cffb'})
CREATE (c:Claim {id: '943c471a72f126bebd73aa02dfabebf4671b71f050d84b93fb861eb14e7827ba', document: 'ef5fb75062609d7d093b9cd3f1a13253',
  chain: ['e67ca35637b03438d53b1294cd57754c', '8b6688f1b5ced9ec39c79f2810b0cffb'], stance: 'supports', hedge: 'allegedly',
  hedgeWord: 'allegedly', held: '2020-04', said: '2020-04', locator: '¶27', relationship: 'c799ae4f257690c426db68491e0ceccb',
  author: 'GraphExplorer', at: datetime('2026-11-01T00:00:00Z'), grades: ['{"credibility":"2"}'],
  summaries: ['{"text":"A cell of four men is accused of having prepared attacks on military sites of NATO."}']})
CREATE (c)-[:ABOUT]->(x)
CREATE (c)-[:STANDS_IN]->(d)
CREATE (c)-[:SAID_BY]->(s0)
CREATE (c)-[:SAID_BY]->(s1);
MATCH (a:Entity {id: 'fd3affa32ec9ce64f8de3102b219fccf'})
MATCH (b:Entity {id: '882fd24d63351703eb7d10fbd8f35cc7'})
CREATE (r:Relationship {id: 'f36fe120d6a1ec71db68a44503bf0593', from: 'fd3affa32ec9ce64f8de3102b219fccf',
  to: '882fd24d63351703eb7d10fbd8f35cc7', type: 'targeted', kinds: ['organization'], revision: 1, assessed: 1, rules: 1, period: '2020-04',
  rank: 3000001, weakest: '03000001:f36fe120d6a1ec71db68a44503bf0593', confidence: 'low', contested: false, unsupported: false,
  supporting: 1, origins: 1, independent: 1, weaknesses: ['one-origin', 'hedged', 'single-document'],
  weaknessReasons: ['One origin: the only claim goes back to German authorities.', 'Hedged: the only supporting claim says it with reserve, “allegedly”.', 'One document: the only supporting claim stands in “What We Know—and Don\'t Know—About ISIS-K”.'],
  lastSaid: '2020-04'})
CREATE (r)-[:BEGINS_AT]->(a)
CREATE (r)-[:ENDS_AT]->(b)
CREATE (a)-[:`TARGETED` {id: 'f36fe120d6a1ec71db68a44503bf0593', label: 'targeted', confidence: 'low', contested: false, period: '2020-04'}]->(b);
MATCH (x:Relationship {id: 'f36fe120d6a1ec71db68a44503bf0593'})
MATCH (d:Document {id: 'ef5fb75062609d7d093b9cd3f1a13253'})
MATCH (s0:Speaker {id: 'e67ca35637b03438d53b1294cd57754c'})
MATCH (s1:Speaker {id: '8b6688f1b5ced9ec39c79f2810b0cffb'})
CREATE (c:Claim {id: 'f4eb9b95793ba3d81430c1f91dd465e9a7d5cd9a021a92fdb65300b9d5cf54d9', document: 'ef5fb75062609d7d093b9cd3f1a13253',
  chain: ['e67ca35637b03438d53b1294cd57754c', '8b6688f1b5ced9ec39c79f2810b0cffb'], stance: 'supports', hedge: 'allegedly',
  hedgeWord: 'allegedly', held: '2020-04', said: '2020-04', locator: '¶27', relationship: 'f36fe120d6a1ec71db68a44503bf0593',
  author: 'GraphExplorer', at: datetime('2026-11-01T00:00:00Z'), grades: ['{"credibility":"2"}'],
  summaries: ['{"text":"A cell of four men is accused of having prepared attacks on military sites of the United States."}']})
CREATE (c)-[:ABOUT]->(x)
CREATE (c)-[:STANDS_IN]->(d)
CREATE (c)-[:SAID_BY]->(s0)
CREATE (c)-[:SAID_BY]->(s1);

// Claims about entities
MATCH (x:Entity {id: '65b871cc62ee7f535cdd287fc052b799'})
MATCH (d:Document {id: 'ef5fb75062609d7d093b9cd3f1a13253'})
MATCH (s0:Speaker {id: '8b6688f1b5ced9ec39c79f2810b0cffb'})
CREATE (c:Claim {id: '28f767a113dec17630e511d18e9dc11b86fc0758396a44b190ff8183a37eb83c', document: 'ef5fb75062609d7d093b9cd3f1a13253',
  chain: ['8b6688f1b5ced9ec39c79f2810b0cffb'], stance: 'supports', held: '2021-08-26', said: '2021-08-27~', locator: '¶4',
  subject: '65b871cc62ee7f535cdd287fc052b799', proposition: 'be23ad387462a42c36e39fc1848859db', attribute: 'killed', value: 'at least 13',
  unit: 'U.S. servicemembers', author: 'GraphExplorer', at: datetime('2026-11-01T00:00:00Z'), grades: ['{"credibility":"2"}'],
  summaries: ['{"text":"The number known when he wrote; more than a dozen others were wounded."}']})
CREATE (c)-[:ABOUT]->(x)
CREATE (c)-[:STANDS_IN]->(d)
CREATE (c)-[:SAID_BY]->(s0);
MATCH (x:Entity {id: '65b871cc62ee7f535cdd287fc052b799'})
MATCH (d:Document {id: 'ef5fb75062609d7d093b9cd3f1a13253'})
MATCH (s0:Speaker {id: '8b6688f1b5ced9ec39c79f2810b0cffb'})
CREATE (c:Claim {id: '0fa0ed2e46b4053d80e50240ba4de1fe8fe8eac71dbcd8e77dbd1a09e2ea6520', document: 'ef5fb75062609d7d093b9cd3f1a13253',
  chain: ['8b6688f1b5ced9ec39c79f2810b0cffb'], stance: 'supports', hedge: 'reportedly', hedgeWord: 'estimates', held: '2021-08-26',
  said: '2021-08-27~', locator: '¶4', subject: '65b871cc62ee7f535cdd287fc052b799', proposition: 'd4f733161aea01e897a2bf17b14ec711',
  attribute: 'killed', value: 'well over 100', unit: 'Afghans', author: 'GraphExplorer', at: datetime('2026-11-01T00:00:00Z'),
  grades: ['{"credibility":"2"}'], summaries: ['{"text":"The estimates current when he wrote."}']})
CREATE (c)-[:ABOUT]->(x)
CREATE (c)-[:STANDS_IN]->(d)
CREATE (c)-[:SAID_BY]->(s0);
MATCH (x:Entity {id: '70a003d65946640518f48b215112abc7'})
MATCH (d:Document {id: 'ef5fb75062609d7d093b9cd3f1a13253'})
MATCH (s0:Speaker {id: '3ad112dfb856097d2ce57ab52fe6e531'})
MATCH (s1:Speaker {id: '8b6688f1b5ced9ec39c79f2810b0cffb'})
CREATE (c:Claim {id: 'b4a71d8b61353610fe321c69d78fc8cfad61362cf587b85049f0c4f19f2a23e6', document: 'ef5fb75062609d7d093b9cd3f1a13253',
  chain: ['3ad112dfb856097d2ce57ab52fe6e531', '8b6688f1b5ced9ec39c79f2810b0cffb'], stance: 'supports', held: '2021-01/2021-04',
  locator: '¶11', subject: '70a003d65946640518f48b215112abc7', proposition: '0a0897e73701c1c4332ac1008cce10af', attribute: 'attacks',
  value: '77', unit: 'attacks claimed by it or attributed to it', author: 'GraphExplorer', at: datetime('2026-11-01T00:00:00Z'),
  grades: ['{"credibility":"2"}'], summaries: ['{"text":"Counted over the first four months of the year."}']})
CREATE (c)-[:ABOUT]->(x)
CREATE (c)-[:STANDS_IN]->(d)
CREATE (c)-[:SAID_BY]->(s0)
CREATE (c)-[:SAID_BY]->(s1);
MATCH (x:Entity {id: '70a003d65946640518f48b215112abc7'})
MATCH (d:Document {id: 'ef5fb75062609d7d093b9cd3f1a13253'})
MATCH (s0:Speaker {id: '12800278f9dce378d307cbae291e5a27'})
MATCH (s1:Speaker {id: '8b6688f1b5ced9ec39c79f2810b0cffb'})
CREATE (c:Claim {id: '44987f4c97149863739f0386637a1296751beb963afa973423c1d577daafa568', document: 'ef5fb75062609d7d093b9cd3f1a13253',
  chain: ['12800278f9dce378d307cbae291e5a27', '8b6688f1b5ced9ec39c79f2810b0cffb'], stance: 'supports', scope: 'eastern Afghanistan',
  held: '2021', locator: '¶14', subject: '70a003d65946640518f48b215112abc7', proposition: '29087104ab91767e16d66b193b5ad813',
  attribute: 'strength', value: '1,500', upper: '2,200', unit: 'members', author: 'GraphExplorer', at: datetime('2026-11-01T00:00:00Z'),
  grades: ['{"credibility":"2"}'], summaries: ['{"text":"Its estimate for the east of the country early in 2021."}']})
CREATE (c)-[:ABOUT]->(x)
CREATE (c)-[:STANDS_IN]->(d)
CREATE (c)-[:SAID_BY]->(s0)
CREATE (c)-[:SAID_BY]->(s1);
MATCH (x:Entity {id: '70a003d65946640518f48b215112abc7'})
MATCH (d:Document {id: 'ef5fb75062609d7d093b9cd3f1a13253'})
MATCH (s0:Speaker {id: '8b6688f1b5ced9ec39c79f2810b0cffb'})
CREATE (c:Claim {id: 'bfff29e8295421095f8a4609c01c324d4cc71ee474925e0f5826ba6e7ce1851b', document: 'ef5fb75062609d7d093b9cd3f1a13253',
  chain: ['8b6688f1b5ced9ec39c79f2810b0cffb'], stance: 'questions', held: '2021', said: '2021-08-27~', locator: '¶13',
  subject: '70a003d65946640518f48b215112abc7', proposition: '29087104ab91767e16d66b193b5ad813', attribute: 'strength', value: '1,500',
  upper: '2,200', unit: 'members', author: 'GraphExplorer', at: datetime('2026-11-01T00:00:00Z'), grades: ['{"credibility":"2"}'],
  summaries: ['{"text":"He holds every estimate for doubtful: much is guesswork, and earlier ones were wrong for years."}']})
CREATE (c)-[:ABOUT]->(x)
CREATE (c)-[:STANDS_IN]->(d)
CREATE (c)-[:SAID_BY]->(s0);
MATCH (x:Entity {id: '9231ee47a8c523a9af127052733e7a19'})
MATCH (d:Document {id: 'ef5fb75062609d7d093b9cd3f1a13253'})
MATCH (s0:Speaker {id: '8b6688f1b5ced9ec39c79f2810b0cffb'})
CREATE (c:Claim {id: 'af9e9f1ba7717d106aae0eed4686313c5c448736b47ecf975d60001911d1e14f', document: 'ef5fb75062609d7d093b9cd3f1a13253',
  chain: ['8b6688f1b5ced9ec39c79f2810b0cffb'], stance: 'supports', held: '2018-07', said: '2021-08-27~', locator: '¶25',
  subject: '9231ee47a8c523a9af127052733e7a19', proposition: '555314ce194e6dea35bbd62914ada7b8', attribute: 'killed', value: '4',
  unit: 'people', author: 'GraphExplorer', at: datetime('2026-11-01T00:00:00Z'), grades: ['{"credibility":"2"}'],
  summaries: ['{"text":"The cyclists who were killed."}']})
CREATE (c)-[:ABOUT]->(x)
CREATE (c)-[:STANDS_IN]->(d)
CREATE (c)-[:SAID_BY]->(s0);

// Numbers of relationships
CREATE (:Tally {key: 'acted-for organization ---', type: 'acted-for', kinds: ['organization'], unsupported: false, flagged: false,
  reviewed: false, ties: 1});
CREATE (:Tally {key: 'alleged-cutout organization ---', type: 'alleged-cutout', kinds: ['organization'], unsupported: false, flagged: false,
  reviewed: false, ties: 1});
CREATE (:Tally {key: 'ally organization ---', type: 'ally', kinds: ['organization'], unsupported: false, flagged: false, reviewed: false,
  ties: 2});
CREATE (:Tally {key: 'appointed organization person ---', type: 'appointed', kinds: ['organization', 'person'], unsupported: false,
  flagged: false, reviewed: false, ties: 1});
CREATE (:Tally {key: 'carried-out organization event ---', type: 'carried-out', kinds: ['organization', 'event'], unsupported: false,
  flagged: false, reviewed: false, ties: 2});
CREATE (:Tally {key: 'claimed organization event ---', type: 'claimed', kinds: ['organization', 'event'], unsupported: false, flagged: false,
  reviewed: false, ties: 1});
CREATE (:Tally {key: 'co-located-with organization ---', type: 'co-located-with', kinds: ['organization'], unsupported: false,
  flagged: false, reviewed: false, ties: 1});
CREATE (:Tally {key: 'colluded-with organization u--', type: 'colluded-with', kinds: ['organization'], unsupported: true, flagged: false,
  reviewed: false, ties: 1});
CREATE (:Tally {key: 'cooperated-with organization ---', type: 'cooperated-with', kinds: ['organization'], unsupported: false,
  flagged: false, reviewed: false, ties: 1});
CREATE (:Tally {key: 'counterterrorism-partner-of organization ---', type: 'counterterrorism-partner-of', kinds: ['organization'],
  unsupported: false, flagged: false, reviewed: false, ties: 1});
CREATE (:Tally {key: 'defected-from organization ---', type: 'defected-from', kinds: ['organization'], unsupported: false, flagged: false,
  reviewed: false, ties: 3});
CREATE (:Tally {key: 'defected-to organization ---', type: 'defected-to', kinds: ['organization'], unsupported: false, flagged: false,
  reviewed: false, ties: 1});
CREATE (:Tally {key: 'foreknew-attacks-by organization ---', type: 'foreknew-attacks-by', kinds: ['organization'], unsupported: false,
  flagged: false, reviewed: false, ties: 1});
CREATE (:Tally {key: 'former-member-of organization person ---', type: 'former-member-of', kinds: ['organization', 'person'],
  unsupported: false, flagged: false, reviewed: false, ties: 1});
CREATE (:Tally {key: 'freed-members-of organization ---', type: 'freed-members-of', kinds: ['organization'], unsupported: false,
  flagged: false, reviewed: false, ties: 1});
CREATE (:Tally {key: 'in-contact-with organization ---', type: 'in-contact-with', kinds: ['organization'], unsupported: false,
  flagged: false, reviewed: false, ties: 2});
CREATE (:Tally {key: 'leads organization ---', type: 'leads', kinds: ['organization'], unsupported: false, flagged: false, reviewed: false,
  ties: 1});
CREATE (:Tally {key: 'leads organization person ---', type: 'leads', kinds: ['organization', 'person'], unsupported: false, flagged: false,
  reviewed: false, ties: 4});
CREATE (:Tally {key: 'operates-in organization place ---', type: 'operates-in', kinds: ['organization', 'place'], unsupported: false,
  flagged: false, reviewed: false, ties: 2});
CREATE (:Tally {key: 'part-of organization ---', type: 'part-of', kinds: ['organization'], unsupported: false, flagged: false,
  reviewed: false, ties: 4});
CREATE (:Tally {key: 'planned-attacks-for organization person ---', type: 'planned-attacks-for', kinds: ['organization', 'person'],
  unsupported: false, flagged: false, reviewed: false, ties: 1});
CREATE (:Tally {key: 'province-of organization ---', type: 'province-of', kinds: ['organization'], unsupported: false, flagged: false,
  reviewed: false, ties: 1});
CREATE (:Tally {key: 'regional-office-of organization ---', type: 'regional-office-of', kinds: ['organization'], unsupported: false,
  flagged: false, reviewed: false, ties: 1});
CREATE (:Tally {key: 'responsible-for organization event ---', type: 'responsible-for', kinds: ['organization', 'event'], unsupported: false,
  flagged: false, reviewed: false, ties: 1});
CREATE (:Tally {key: 'responsible-for person event ---', type: 'responsible-for', kinds: ['person', 'event'], unsupported: false,
  flagged: false, reviewed: false, ties: 1});
CREATE (:Tally {key: 'rival organization ---', type: 'rival', kinds: ['organization'], unsupported: false, flagged: false, reviewed: false,
  ties: 8});
CREATE (:Tally {key: 'seeks-to-restore organization ---', type: 'seeks-to-restore', kinds: ['organization'], unsupported: false,
  flagged: false, reviewed: false, ties: 2});
CREATE (:Tally {key: 'spokesman-of organization person ---', type: 'spokesman-of', kinds: ['organization', 'person'], unsupported: false,
  flagged: false, reviewed: false, ties: 1});
CREATE (:Tally {key: 'succeeded person ---', type: 'succeeded', kinds: ['person'], unsupported: false, flagged: false, reviewed: false,
  ties: 1});
CREATE (:Tally {key: 'targeted organization ---', type: 'targeted', kinds: ['organization'], unsupported: false, flagged: false,
  reviewed: false, ties: 3});
CREATE (:Tally {key: 'targeted organization person ---', type: 'targeted', kinds: ['organization', 'person'], unsupported: false,
  flagged: false, reviewed: false, ties: 1});
CREATE (:Tally {key: 'toppled organization ---', type: 'toppled', kinds: ['organization'], unsupported: false, flagged: false,
  reviewed: false, ties: 1});

// The marker: from here on the database is a network of GraphExplorer
CREATE (m:GraphExplorer {key: 1, schema: 1, change: 1, types: 1, projections: 1, recent: [], entities: 29, relationships: 53, unsupported: 1,
  claims: 73, documents: 1, speakers: 18, reviews: 0})
SET m.identity = randomUUID();
