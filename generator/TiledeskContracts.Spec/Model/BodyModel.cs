namespace TiledeskContracts.Spec.Model;

/// <summary>The body an operation sends.</summary>
/// <param name="Pointer">Where the contract says so.</param>
/// <param name="Name">Argument name in C#: <c>body</c> unless <c>x-csharp-name</c> says otherwise.</param>
/// <param name="Type">Its type.</param>
/// <param name="Required">Whether it must be sent.</param>
/// <param name="MediaType">What it is sent as.</param>
/// <param name="Documentation">The contract's words.</param>
/// <param name="Kind">How it is written.</param>
/// <param name="Fields">How fields of a form are written, where that is not the usual way.</param>
/// <param name="AlsoTaken">Other media types that the server takes.</param>
public sealed record BodyModel(
    string Pointer,
    string Name,
    TypeModel Type,
    bool Required,
    string MediaType,
    Documentation Documentation,
    MediaKind Kind,
    EquatableArray<FieldModel> Fields = default,
    EquatableArray<string> AlsoTaken = default);
