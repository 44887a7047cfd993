using TiledeskContracts.Spec.Documents;

namespace TiledeskContracts.Spec.Linking;

/// <summary>An operation with its names.</summary>
/// <param name="Path">The path it stands on.</param>
/// <param name="Operation">The operation.</param>
/// <param name="OperationId">Its id, written or made.</param>
/// <param name="MethodName">Its method name, without <c>Async</c>.</param>
internal sealed record NamedOperation(OpenApiPath Path, OpenApiOperation Operation, string OperationId, string MethodName);
