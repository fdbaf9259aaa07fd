/** Given names common in English-speaking countries; names that are words first (Will, Mark, Grace, May …) need a label or title. */
export const GIVEN_NAMES = new Set(
  `James John Robert Michael William David Richard Joseph Thomas Charles Christopher Daniel Matthew Anthony Donald Steven Paul Andrew Joshua Kenneth Kevin Brian George
Timothy Ronald Edward Jason Jeffrey Ryan Jacob Gary Nicholas Eric Jonathan Stephen Larry Justin Scott Brandon Benjamin Samuel Gregory Alexander Patrick Raymond Jack Dennis Jerry Tyler
Aaron Jose Adam Nathan Henry Douglas Zachary Peter Kyle Ethan Walter Noah Jeremy Christian Keith Roger Terry Gerald Harold Sean Austin Carl Arthur Lawrence Dylan Jesse Bryan
Joe Billy Bruce Gabriel Logan Albert Willie Alan Juan Wayne Elijah Randy Roy Vincent Ralph Eugene Russell Bobby Mason Philip Louis Harry Oliver Liam Lucas Owen Connor Hugh Simon
Martin Neil Graham Stuart Colin Derek Trevor Nigel Gareth Ian Callum Finn Mohammed Ahmed Omar Ali Hassan Ibrahim Carlos Luis Miguel Diego Pedro Rafael Fernando Raj Arjun Sanjay Vikram Wei
Mary Patricia Jennifer Linda Elizabeth Barbara Susan Jessica Sarah Karen Lisa Nancy Betty Sandra Margaret Ashley Kimberly Emily Donna Michelle Carol Amanda Melissa Deborah Stephanie Rebecca
Sharon Laura Cynthia Dorothy Amy Kathleen Angela Shirley Emma Brenda Pamela Nicole Anna Samantha Katherine Christine Helen Debra Rachel Carolyn Janet Maria Catherine Heather Diane Olivia Julie
Joyce Victoria Ruth Virginia Lauren Kelly Christina Joan Evelyn Judith Andrea Hannah Megan Cheryl Jacqueline Martha Madison Teresa Gloria Sara Janice Ann Kathryn Abigail Sophia Frances Jean Alice
Judy Isabella Julia Denise Amber Marilyn Danielle Theresa Beverly Brittany Natalie Charlotte Marie Kayla Alexis Lori Eleanor Fiona Gillian Heidi Ingrid Nora Priya Anjali Fatima Aisha Leila Yasmin
Sofia Elena Carmen Lucia Rosa Mia Ava Chloe Zoe Lucy Ellen Claire Alison Moira Bridget Siobhan Caroline Beatrice Edith Florence Mabel Harriet Phoebe Isla Freya Imogen Tessa Miriam Naomi Esther`.split(
    /\s+/u,
  ),
);
