namespace TiledeskContracts.Spec.Model;

/// <summary>An argument of an endpoint method: a parameter of the path, the body or the query.</summary>
/// <param name="Name">Its name, not escaped.</param>
/// <param name="Type">Its type; nullable where it is optional.</param>
/// <param name="IsRequired">Whether the caller must give it.</param>
public sealed record ArgumentModel(string Name, TypeModel Type, bool IsRequired)
{
    /// <summary>The parameter of the path that it is, or null.</summary>
    public ParameterModel? Parameter { get; init; }

    /// <summary>The body that it is, or null.</summary>
    public BodyModel? Body { get; init; }

    /// <summary>The class of all other parameters that it is, or null.</summary>
    public QueryModel? Query { get; init; }
}
