namespace TiledeskContracts.Errors;

/// <summary>What a server found wrong with one field of a request.</summary>
/// <param name="Name">The field's name, or null when the server does not say.</param>
/// <param name="Message">What is wrong with it.</param>
/// <param name="Location">Where the field stands, such as <c>body</c> or <c>query</c>, or null.</param>
public sealed record ApiFieldError(string? Name, string Message, string? Location = null);
