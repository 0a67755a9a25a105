"""Pictures of every view of the application in every state a user meets, for people to look at."""
