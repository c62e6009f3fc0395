/**
 * First names that are common in the cities of the Alliance and their communities. Names that are as often a word, a month
 * or a place are left out (Victoria, Florence, Milan, Mark, Christian): they would warn of streets and months. A list
 * finds no rare name; titles and ages find some of those.
 */
const common = `
Aaron Abdallah Abdel Abdelkader Abderrahmane Abdi Abdirahman Abdul Abdullah Abdulrahman Abel Adam Adama Adel Adele
Adil Adrian Adrien Agata Agnes Agnieszka Ahmad Ahmed Ahmet Aicha Aïcha Aïssa Aisha Aishah Aitor Alain Alan Albert
Alberto Alejandra Alejandro Aleksandar Aleksander Aleksandra Alessandro Alessia Alex Alexander Alexandra Alexandre
Alexandros Alexis Alfonso Alfred Alfredo Ali Alice Alicia Alina Aline Aliou Alison Allan Álvaro Alvaro Amadou Amal
Amalie Amanda Amélie Amin Amina Aminata Amine Amir Amira Ana Anaïs Anas Anders André Andre Andrea Andreas Andreea
Andrei Andrés Andres Andrew Andrzej Ángel Ángela Angela Angelika Anika Anisa Anita Anja Ann Anna Annabel Annalena Anne
Anneke Annelies Annette Annie Anouk Anthony Antoine Anton Antonia Antonio António Aoife Arash Ariane Armando Arnaud
Arne Arthur Artur Asha Åsa Åse Asif Asma Assia Astrid Aurélie Axel Aya Ayaan Ayan Ayesha Ayoub Aysha Ayşe Aziz
Baptiste Barbara Bart Basma Bastien Beata Beatriz Béatrice Benedikte Benjamin Benoît Bente Bernadette Bernard Bernardo
Bernd Bernhard Bertrand Birgit Birgitte Bjarne Björn Bjørn Boubacar Brahim Brian Brigitte Britt Bruno Camille Camilla
Camila Carla Carlo Carlos Carmen Carolin Caroline Carsten Catarina Catherine Cathy Cécile Cédric Céline Chantal
Charles Charlie Chiara Chloé Christel Christiane Christina Christine Christof Christoph Christophe Christopher Ciarán
Claire Clara Claude Claudia Claudio Clémence Clément Colin Consuelo Corinne Cornelia Cristian Cristina Cyril Dagmar
Daniel Daniela Danièle Danielle Dariusz Darko David Deborah Denis Denise Derek Derya Diego Dieter Dietmar Dimitri
Dimitris Dirk Djamel Dominik Dominique Dorota Dorothea Dragan Driss Dunja Edgar Édouard Eduardo Edward Edyta Efua Ebba
Eileen Eirik Elena Eleni Elias Elif Elin Elisabeth Elise Élise Eliza Elizabeth Elke Ella Ellen Elodie Élodie Els Elsa
Emil Emilia Emilie Émilie Emilio Emily Emine Emma Emmanuel Emmanuelle Emre Enrique Eric Éric Erik Erika Ernesto Esther
Eszter Étienne Eugenia Eva Evelyn Fabian Fabien Fabienne Fabio Fadi Fadila Faisal Fares Farid Farida Farah Fatih
Fátima Fatima Fatimah Fatma Fatou Fatoumata Federico Felipe Felix Fernanda Fernando Fiona Firas Flemming Florent
Florian Francesca Francesco Francisco Franck François Françoise Franz Fredrik Frédéric Frederik Frida Friedrich Fritz
Gabriel Gabriela Gabriele Gabrielle Gaël Geert Georges Georg George Gérard Gerhard Gilles Giorgio Giorgos Giovanni
Gisela Giulia Giuseppe Goran Gonzalo Grégory Gregor Grzegorz Guillaume Guillermo Gunnar Gustav Gustavo Habib Hafsa
Hakan Hakim Hala Halima Hamid Hamza Hana Hanan Hanna Hannah Hanne Hans Harald Harry Hasan Hassan Hatice Hawa Hédi
Heidi Heike Heiko Heinz Helen Helena Helene Hélène Helga Helle Helmut Henk Henri Henrik Henriette Henry Herbert Hervé
Hicham Hilde Holger Houda Houssein Hugo Hussain Hussein Ian Ibrahim Ibrahima Idil Idris Ignacio Igor Ikram Ilham Ilse
Imad Imane Imran Inès Inés Ines Ingrid Inge Inger Irene Irina Irène Iris Isabel Isabella Isabelle Ismael Ismail Ismaïl
Issa Ivan Ivana Iwona Izabela Jaan Jacek Jack Jacob Jacqueline Jacques Jaime Jakob Jakub Jamal James Jamila Jan Jana
Jane Janet Janine Janusz Jari Jarosław Jasmin Jasmina Jason Javier Jean Jeanne Jeffrey Jelena Jens Jennifer Jenny
Jérémy Jeremy Jeroen Jérôme Jerzy Jesper Jessica Jesús Joachim Joan Joanna João Joaquín Jochen Joe Joel Joëlle Johan
Johanna Johannes John Jolanda Jon Jonas Jonathan Joost Jordi Jörg Jorge Jörn José Josef Josefa Josefina Joseph
Josephine Joshua Juan Juana Judith Jukka Jules Julia Julián Julian Julie Julien Juliette Julio Jürgen Justine Jutta
Kacper Kaisa Kamal Kamil Kamila Karen Karim Karima Karin Karina Karl Karolina Karsten Katarina Katarzyna Kate
Katharina Katherine Kathrin Katia Katie Katja Katrin Kenneth Kenza Kerstin Kevin Khadija Khadijah Khaled Khalid
Kirsten Kirsty Kjell Klaas Klaus Koen Konrad Krystyna Krzysztof Kristian Kristina Kristine Kurt Lamine Lars Lasse
Laura Laure Laurence Laurent Layla Lea Léa Leah Leïla Leila Lene Lennart Leo Léo Leon Léonie Leonardo Leonie Leticia
Leyla Liam Lidia Lieke Lila Lina Linda Lisa Lise Louis Louise Luc Luca Lucas Lucia Lucía Lucie Lucien Ludovic Luis
Luisa Luise Łukasz Lukas Lutz Lydia Maarten Maciej Mads Magali Magda Magdalena Magnus Mahamadou Mahdi Mahmoud Mahmut
Maja Majid Malika Małgorzata Malik Malin Mamadou Manfred Manon Manuel Manuela Marc Marcel Marcin Marco Marcos Marcus
Margaret Margarita Margot Margrethe María Maria Mariam Mariama Marianne Marie Marieke Marija Marina Mario Marion Marit
Marius Marjan Marko Markus Marlene Marta Marte Martha Martin Martina Martine Marwa Marwan Mary Maryam Mateo Mateusz
Mathias Mathieu Mathilde Matteo Matthew Matthias Matthieu Maurice Mauricio Max Maxime Mehdi Mehmet Meike Mélanie
Melanie Merete Meryem Mette Mia Michaël Michael Michał Michel Michèle Michele Michelle Miguel Mihai Mikael Mike Mikkel
Milena Milica Miloš Mireille Miriam Mirjam Mirko Mohamed Mohammad Mohammed Mohamud Moira Monica Mónica Monika Monique
Morten Mouna Mounir Moussa Muhammad Muhammed Murat Mustafa Mustapha Myriam Nabil Nabila Nacer Nadège Nadia Nadine
Nadja Naima Naïma Najib Natacha Natalia Natalie Nathalie Nathan Nasser Nicola Nicolaj Nicolas Nicolás Nicole Niels
Nikola Nikolaj Nikos Nils Nina Noah Noémie Noor Nora Nordin Norbert Noura Nour Olaf Ole Oleg Olga Oliver Olivia
Olivier Olof Omar Oscar Óscar Osama Oumar Oumou Outi Ousmane Pablo Paolo Pascal Patrice Patricia Patrick Patryk Paul
Paula Pauline Paulo Paweł Pedro Peer Pekka Peter Petra Petter Philip Philipp Philippe Pierre Pieter Piotr Rabia Rachel
Rachid Rafael Rafał Rahim Rahma Raimund Rainer Ralf Ramón Rania Raphaël Raquel Rashid Rasmus Raúl Raymond Rebecca Reda
Régis Reinhard Renata Renate René Ricardo Richard Rikke Rita Robert Roberto Roger Roland Rolf Romain Rosa Rosemarie
Ruben Rubén Rudolf Ruth Ryszard Saad Sabine Sabrina Saïd Saida Salah Salim Salima Salma Sam Samia Samir Samira Samuel
Sandra Sandrine Sanna Sara Sarah Saskia Scott Sean Seán Sébastien Sebastian Selim Selma Sergio Séverine Shirin Siham
Sigrid Silke Silvia Simon Simone Sinéad Siri Slawomir Slimane Sofie Solveig Sonia Sonja Søren Soraya Souad Soufiane
Stanislas Stefan Stefania Stefano Steffen Stéphane Stéphanie Stephanie Stephen Steven Stine Stuart Susan Susana
Susanna Susanne Suzanne Svein Sven Svetlana Sylvain Sylvia Sylvie Tamara Tanja Tarek Tariq Tatiana Teresa Terje Théo
Thérèse Theo Thibault Thierry Thomas Thorsten Tiina Tim Timo Tobias Tom Tomás Tomasz Tommy Tony Torben Tore Torsten
Trine Tuomas Ulf Ulla Ulrich Ulrike Ursula Ute Valentin Valérie Valeria Vanessa Vasile Veerle Verena Véronique Vesna
Vicente Viktor Vincent Violeta Virginie Vladimir Walid Walter Wanda Wassim Werner Wiebke Wilfried Wilhelm Willem
William Wim Wojciech Wolfgang Xavier Yacine Yahya Yann Yannick Yasin Yasmin Yasmina Yassin Yassine Youcef Younes
Youssef Yousuf Ysabel Yusuf Yves Yvette Yvonne Zahra Zakaria Zainab Zara Zbigniew Zeinab Zeynep Zineb Zofia Zoltán
Zoran
`;

const givenNames: ReadonlySet<string> = new Set(common.trim().split(/\s+/));

/** Whether the word is a common first name; of a double name, "Jean-Pierre", whether its first half is one. */
export function isGivenName(word: string): boolean {
  return givenNames.has(word) || givenNames.has(word.split('-')[0] ?? '');
}

/** Names that stand for things and ideas, and give nobody away. */
export const peopleOfHistory: ReadonlySet<string> = new Set([
  'Anne Frank',
  'Charlie Hebdo',
  'Jean Jaurès',
  'Jean Monnet',
  'Jean Moulin',
  'Karl Marx',
  'Marie Curie',
  'Martin Luther',
  'Martin Luther King',
  'Max Weber',
  'Paulo Freire',
  'Robert Schuman',
  'Rosa Luxemburg',
  'Rosa Parks',
  'Simone Veil',
]);
