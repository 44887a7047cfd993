namespace TiledeskContracts.Contracts;

/// <summary>Says which operation of the contract a method calls.</summary>
/// <param name="operationId">The operation's id.</param>
/// <param name="method">The HTTP method, upper case.</param>
/// <param name="pathTemplate">The path with its parameters in braces.</param>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
public sealed class ContractOperationAttribute(string operationId, string method, string pathTemplate) : Attribute
{
    /// <summary>The operation's id.</summary>
    public string OperationId { get; } = operationId;

    /// <summary>The HTTP method, upper case.</summary>
    public string Method { get; } = method;

    /// <summary>The path with its parameters in braces.</summary>
    public string PathTemplate { get; } = pathTemplate;
}
