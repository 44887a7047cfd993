namespace TiledeskContracts.Sandbox;

/// <summary>Somebody whom the sandbox knows.</summary>
/// <param name="Email">The e-mail; null for a guest who gave none.</param>
/// <param name="Password">The password for Basic; null for a guest, who has none.</param>
/// <param name="Token">The token, without the word JWT before it.</param>
/// <param name="UserId">The id of the user; participants are named by it.</param>
/// <param name="ProjectUserId">The id of the membership in the project; followers are named by it. Null for an outsider.</param>
public sealed record SandboxMember(string? Email, string? Password, string Token, string UserId, string? ProjectUserId);
